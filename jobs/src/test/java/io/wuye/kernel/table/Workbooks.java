package io.wuye.kernel.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Real files for the tests: made by Excel's own formats, or byte by byte where Excel would not make them. */
final class Workbooks {
    private Workbooks() {}

    static Path text(Path folder, String name, Charset charset, String... lines) {
        return bytes(folder, name, (String.join("\n", lines) + "\n").getBytes(charset));
    }

    static Path csv(Path folder, String... lines) {
        return text(folder, "units.csv", StandardCharsets.UTF_8, lines);
    }

    static Path bytes(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An xlsx or xls, by the name's ending, with one worksheet {@code 房屋} of these rows. */
    static Path book(Path folder, String name, Object[]... rows) {
        return workbook(folder, name, book -> {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("房屋");
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    set(
                            book,
                            sheet.getRow(r) == null
                                    ? sheet.createRow(r).createCell(c)
                                    : sheet.getRow(r).createCell(c),
                            rows[r][c]);
                }
            }
        });
    }

    static Path workbook(Path folder, String name, Consumer<Workbook> content) {
        Path path = folder.resolve(name);
        try (Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            content.accept(book);
            book.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return path;
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    private static void set(Workbook book, Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            cell.setCellStyle(style);
            cell.setCellValue(date);
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** An xlsx of the given worksheet XML, with the parts that every xlsx has. */
    static Path xlsx(Path folder, String worksheet) {
        return zip(folder, "raw.xlsx", parts(worksheet, ""));
    }

    static List<String> parts(String worksheet, String workbookProperties) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
        return List.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + packaged + "\"><Relationship Id=\"r1\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\">" + workbookProperties
                        + "<sheets><sheet name=\"房屋\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packaged + "\"><Relationship Id=\"r1\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                worksheet);
    }

    /** An archive of names and contents in turn. */
    static Path zip(Path folder, String name, List<String> parts) {
        Path path = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (int i = 0; i < parts.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(parts.get(i)));
                zip.write(parts.get(i + 1).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return path;
    }
}
