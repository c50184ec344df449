package io.wuye.kernel.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A streamed workbook whose bytes depend on its content alone, not on the clock, the time zone or the machine. */
final class StableWorkbook extends SXSSFWorkbook {
    private static final LocalDateTime FIXED = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int ROWS_IN_MEMORY = 100;

    StableWorkbook() {
        super(ROWS_IN_MEMORY);
        fix();
    }

    /** Goes on in a workbook that somebody gave. */
    StableWorkbook(XSSFWorkbook given) {
        super(given, ROWS_IN_MEMORY);
        fix();
    }

    private void fix() {
        CoreProperties properties = getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> fixed = Optional.of(Date.from(FIXED.toInstant(ZoneOffset.UTC)));
        properties.setCreator("wuye");
        properties.setCreated(fixed);
        properties.setModified(fixed);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                // Zip stores local time: the instant is chosen so that every zone stores the same.
                entry.setTime(FIXED.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
                super.putArchiveEntry(entry);
            }
        };
    }
}
