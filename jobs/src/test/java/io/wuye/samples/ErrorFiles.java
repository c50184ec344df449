package io.wuye.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Files that no editor saves by itself, each wrong in one way; named after the message they provoke. */
final class ErrorFiles {
    private static final Object[] HEADING = {"项目编号", "房号", "楼栋", "用途", "建筑面积", "交付日期"};

    private ErrorFiles() {}

    /** File name → content. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        cells(files);
        sheets(files);
        strangers(files);
        archives(files);
        files.put("table.text.broken.csv", mixed());
        files.put("table.kind.binary.csv", new byte[] {0, 1, 2, 3, 0, 0, 1});
        return files;
    }

    private static OfficeBook homes() {
        return OfficeBook.xlsx("房屋").row(HEADING);
    }

    private static OfficeBook home(Object area) {
        return homes().row("TA", "1-101", "1栋", "住宅", area);
    }

    private static void cells(Map<String, byte[]> files) throws IOException {
        OfficeBook uncomputed = home("0");
        uncomputed.last().setCellFormula("88.5+1");
        ((XSSFCell) uncomputed.last()).getCTCell().unsetV();
        files.put("table.cell.uncomputed.xlsx", uncomputed.bytes());
        OfficeBook error = home("0");
        error.last().setCellErrorValue(FormulaError.DIV0.getCode());
        files.put("table.cell.error.xlsx", error.bytes());
        files.put(
                "table.cell.turned.xlsx",
                homes().row("TA", LocalDate.of(2026, 1, 10), "1栋", "住宅", "89.5").bytes());
        files.put(
                "table.cell.digits.xlsx",
                OfficeBook.xlsx("业主")
                        .row("项目编号", "房号", "姓名", "身份", "证件号码", "起始日期")
                        .row("TA", "1-101", "王晓", "业主", 199_001_010_001_234_567L, "2024-03-01")
                        .bytes());
    }

    private static void sheets(Map<String, byte[]> files) throws IOException {
        OfficeBook several = home("89.5");
        several.workbook().cloneSheet(0);
        several.workbook().setSheetName(1, "房屋（旧）");
        files.put("table.sheet.several.xlsx", several.bytes());
        files.put("table.sheet.missing.xlsx", home("89.5").bytes());
        OfficeBook hidden = home("89.5");
        hidden.workbook().setSheetVisibility(0, SheetVisibility.HIDDEN);
        files.put("table.sheet.novisible.xlsx", hidden.bytes());
    }

    private static void strangers(Map<String, byte[]> files) throws IOException {
        files.put("table.kind.password.xlsx", container("EncryptionInfo", "EncryptedPackage"));
        files.put("table.kind.old.xls", container("Book"));
        files.put("table.kind.container.xls", container("VisioDocument"));
        files.put("table.kind.image.xlsx", "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] whole = home("89.5").bytes();
        files.put("table.kind.truncated.xlsx", Arrays.copyOf(whole, whole.length / 2));
    }

    private static void archives(Map<String, byte[]> files) throws IOException {
        files.put("table.kind.xlsb.xlsx", archive("[Content_Types].xml", "xl/workbook.bin"));
        files.put("table.kind.ods.xlsx", archive("mimetype", "content.xml"));
        files.put("table.kind.archive.xlsx", archive("房屋.csv", "车位.csv"));
        files.put("table.file.damaged.xlsx", archive("[Content_Types].xml", "xl/workbook.xml"));
        files.put(
                "table.kind.strict.xlsx",
                Archives.replaced(
                        home("89.5").bytes(),
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main"));
    }

    /** A compound file with these streams, which is all that tells what it is. */
    private static byte[] container(String... streams) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            for (String stream : streams) {
                container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                ZipEntry next = new ZipEntry(entry);
                next.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(next);
                zip.write("<broken".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** One half saved in UTF-8, the other in GBK with its last byte lost. */
    private static byte[] mixed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("项目编号,房号,楼栋,用途,建筑面积\r\nTA,1-101,1栋,住宅,89.5\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("TA,1-102,1栋,住".getBytes(Charset.forName("GB18030")));
        bytes.write(0xFF);
        bytes.write(",95.54\r\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
