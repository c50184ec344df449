package io.wuye.cli.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * An xlsx put together part by part, the archive included, so that it may lie in every way: sizes, names that occur
 * twice, contents that unpack to gigabytes.
 */
final class HostileWorkbook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGED = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> packed = new LinkedHashMap<>();
    private final Map<String, Long> lengths = new LinkedHashMap<>();

    /** A good workbook of one sheet with these rows of XML below the heading. */
    static HostileWorkbook of(String rows) {
        return new HostileWorkbook()
                .part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")))
                .part("xl/workbook.xml", workbook("<sheet name=\"房屋\" sheetId=\"1\" r:id=\"r1\"/>"))
                .part("xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "worksheets/sheet1.xml")))
                .sheet("", heading() + rows);
    }

    HostileWorkbook sheet(String before, String rows) {
        return part(SHEET, sheetStart(before) + rows + "</sheetData></worksheet>");
    }

    /** A sheet of a beginning, a piece repeated, and no end: as small as the piece, as big as one likes. */
    HostileWorkbook endless(String start, String piece, int times) {
        byte[] head = deflated(start.getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH);
        String megabyte = piece.repeat(Math.max(1, (1 << 20) / piece.length()));
        byte[] body = deflated(megabyte.getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head);
        for (int i = 0; i < times; i++) {
            all.writeBytes(body);
        }
        packed.put(SHEET, all.toByteArray());
        lengths.put(SHEET, (long) start.length() + (long) times * megabyte.length());
        return this;
    }

    HostileWorkbook part(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        packed.put(name, deflated(bytes, Deflater.NO_FLUSH));
        lengths.put(name, (long) bytes.length);
        return this;
    }

    HostileWorkbook without(String name) {
        packed.remove(name);
        return this;
    }

    /** Another part of the workbook, related to it. */
    HostileWorkbook related(String type, String content) {
        return part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                                + relation("r2", type, type + ".xml")))
                .part("xl/" + type + ".xml", content);
    }

    static String sheetStart(String before) {
        return "<worksheet xmlns=\"" + MAIN + "\">" + before + "<sheetData>";
    }

    static String workbook(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String heading() {
        return row(1, text("项目编号"), text("房号"), text("楼栋"), text("用途"), text("建筑面积"));
    }

    /** A row of one home of this area. */
    static String home(long row, String area) {
        return row(row, text("TA"), text("9-" + row), text("9栋"), text("住宅"), "<c><v>" + area + "</v></c>");
    }

    static String row(long row, String... cells) {
        return "<row r=\"" + row + "\">" + String.join("", cells) + "</row>";
    }

    static String text(String value) {
        return "<c t=\"str\"><v>" + value + "</v></c>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGED + "\">" + all + "</Relationships>";
    }

    /** Writes the archive; a part whose name starts with {@code again:} is there a second time. */
    Path write(Path file) {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        long offset = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : packed.entrySet()) {
                byte[] name = part.getKey().replace("again:", "").getBytes(StandardCharsets.UTF_8);
                byte[] local = header(0x04034b50, 30, part, name.length);
                out.write(local);
                out.write(name);
                out.write(part.getValue());
                byte[] central = header(0x02014b50, 46, part, name.length);
                ByteBuffer.wrap(central).order(ByteOrder.LITTLE_ENDIAN).putInt(42, (int) offset);
                directory.writeBytes(central);
                directory.writeBytes(name);
                offset += local.length + name.length + part.getValue().length;
            }
            out.write(directory.toByteArray());
            ByteBuffer end =
                    ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50);
            end.putShort(8, (short) packed.size()).putShort(10, (short) packed.size());
            end.putInt(12, directory.size()).putInt(16, (int) offset);
            out.write(end.array());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file;
    }

    /** A local header, or with 16 bytes more in the middle one of the directory. */
    private byte[] header(int signature, int length, Map.Entry<String, byte[]> part, int name) {
        int more = length == 46 ? 2 : 0;
        ByteBuffer header =
                ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(0, signature);
        header.putShort(4, (short) 20).putShort(4 + more, (short) 20);
        header.putShort(6 + more, (short) 0x800).putShort(8 + more, (short) 8);
        header.putInt(18 + more, part.getValue().length);
        header.putInt(22 + more, (int) (long) lengths.get(part.getKey()));
        return header.putShort(26 + more, (short) name).array();
    }

    private static byte[] deflated(byte[] bytes, int flush) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(bytes);
        if (flush == Deflater.NO_FLUSH) {
            deflater.finish();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = deflater.deflate(buffer, 0, buffer.length, flush);
                n > 0;
                n = deflater.deflate(buffer, 0, buffer.length, flush)) {
            out.write(buffer, 0, n);
        }
        deflater.end();
        return out.toByteArray();
    }
}
