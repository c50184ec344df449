package io.wuye.kernel.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * An xls (BIFF8). The format holds at most 65,536 rows, so the rows of the worksheet asked for last are kept; the rest of
 * the workbook passes by as events.
 */
final class XlsBook implements Book {
    private final Path path;
    private final Limits limits;
    private final List<BoundSheetRecord> tabs;
    private int keptWorksheet = -1;
    private SortedMap<Integer, Cell[]> kept = new TreeMap<>();

    /** @param tabs its worksheets as the workbook lists them */
    private XlsBook(Path path, Limits limits, List<BoundSheetRecord> tabs) {
        this.path = path;
        this.limits = limits;
        this.tabs = tabs;
    }

    static XlsBook open(InputFile file, Limits limits) throws IOException {
        List<BoundSheetRecord> tabs = new ArrayList<>();
        events(file.path(), record -> {
            if (record instanceof BoundSheetRecord tab) {
                tabs.add(tab);
            }
        });
        return new XlsBook(file.path(), limits, List.copyOf(tabs));
    }

    private static void events(Path path, HSSFListener listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(listener);
        request.addListenerForAllRecords(listener instanceof XlsCells cells ? cells.tracking(formats) : listener);
        try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
            new HSSFEventFactory().processWorkbookEvents(request, container);
        } catch (EncryptedDocumentException locked) {
            throw Guard.refuse("table.kind.password", path);
        } catch (OldFileFormatException old) {
            throw Guard.refuse("table.kind.old", path);
        }
    }

    @Override
    public List<Worksheet> worksheets() {
        return tabs.stream()
                .map(tab -> new Worksheet(tab.getSheetname(), tab.isHidden() || tab.isVeryHidden()))
                .toList();
    }

    @Override
    public RawRows rows(int worksheet) {
        return Guard.parse(path, () -> {
            if (worksheet != keptWorksheet) {
                kept = read(worksheet);
                keptWorksheet = worksheet;
            }
            return new Rows(kept);
        });
    }

    private SortedMap<Integer, Cell[]> read(int worksheet) throws IOException {
        // Worksheets follow each other in the stream in the order of their positions, which is not that of the tabs.
        List<BoundSheetRecord> inStream = new ArrayList<>(tabs);
        inStream.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        BoundSheetRecord tab = tabs.get(worksheet);
        XlsCells cells = new XlsCells(inStream.indexOf(tab), path + ":" + tab.getSheetname(), limits);
        events(path, cells);
        return cells.rows();
    }

    @Override
    public void close() {
        // Every pass opens and closes the file by itself.
    }

    /** Rows that have been read already. */
    private static final class Rows implements RawRows {
        private final Iterator<Map.Entry<Integer, Cell[]>> rows;

        Rows(SortedMap<Integer, Cell[]> rows) {
            this.rows = rows.entrySet().iterator();
        }

        @Override
        public @Nullable RawRow next() {
            if (!rows.hasNext()) {
                return null;
            }
            Map.Entry<Integer, Cell[]> row = rows.next();
            return new RawRow(row.getKey() + 1L, Arrays.asList(row.getValue()));
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
