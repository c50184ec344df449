package io.wuye.cli.faults;

import static io.wuye.cli.faults.HostileWorkbook.heading;
import static io.wuye.cli.faults.HostileWorkbook.home;
import static io.wuye.cli.faults.HostileWorkbook.row;
import static io.wuye.cli.faults.HostileWorkbook.sheetStart;
import static io.wuye.cli.faults.HostileWorkbook.text;
import static io.wuye.cli.faults.HostileWorkbook.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks that lie about themselves or want to hurt: each costs {@code wuye import --check} a sentence or a list of
 * cells, ten seconds of a processor at the most (the system ends it then), and nothing else. Memory is bounded by the
 * process's 512 MB.
 */
class HostileWorkbooksTest {
    private static final String ENTITY =
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/\">%p;]>";

    private final Map<Path, String> expected = new LinkedHashMap<>();
    private final Map<Path, String> before = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void what_unpacks_without_end_meets_a_limit() throws IOException {
        book("text", HostileWorkbook.of("").endless(sheetStart("") + "<row><c><v>", "A", 1100), "超过 524288 字节");
        book("attribute", HostileWorkbook.of("").endless(sheetStart("") + "<row r=\"", "1", 1100), "超过 524288 字节");
        book("comment", HostileWorkbook.of("").endless(sheetStart("") + "<!--", "A", 1100), "超过 524288 字节");
        book("nesting", HostileWorkbook.of("").endless("", "<a>", 1100), "嵌套超过 256 层");
        book("cells", HostileWorkbook.of("").endless(sheetStart("") + "<row>", "<c><v>1</v></c>", 900), "超过上限 512 列");
        String formula = sheetStart("") + "<row><c>";
        book(
                "formulas",
                HostileWorkbook.of("").endless(formula, "<f>" + "1".repeat(200_000) + "</f>", 1100),
                "解压后有一部分超过上限");
        book("attributes", HostileWorkbook.of(many(200_000, "<row ", i -> "a" + i + "=\"1\" ", "/>")), "超过 524288 字节");
        book(
                "spaces",
                HostileWorkbook.of("")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                many(60_000, "<worksheet ", i -> "xmlns:a" + i + "=\"u" + i + "\" ", "/>")),
                "超过 524288 字节");
        String many = "<sheet name=\"s%1$d\" sheetId=\"%1$d\" r:id=\"r1\"/>";
        book(
                "sheets",
                HostileWorkbook.of("").part("xl/workbook.xml", workbook(many(100_000, "", many::formatted, ""))),
                "有 100000 个可见的工作表");
        book("long", HostileWorkbook.of(row(2, text("长".repeat(40_000_000)))), "有单元格超过 32767 个字符|超过 524288 字节");
        book(
                "shared",
                HostileWorkbook.of("")
                        .related("sharedStrings", "<sst><si><t>" + "x".repeat(40_000_000) + "</t></si></sst>"),
                "超过 32767 个字符|超过 524288 字节");
        checked();
    }

    @Test
    void documents_that_point_elsewhere_are_not_followed() throws IOException {
        String evil = heading() + row(2, text("&e;"));
        book(
                "sheet",
                HostileWorkbook.of("").part("xl/worksheets/sheet1.xml", ENTITY + sheetStart("") + evil),
                "文档类型或外部实体");
        book("book", HostileWorkbook.of("").part("xl/workbook.xml", ENTITY + workbook("&e;")), "文档类型或外部实体");
        book("strings", HostileWorkbook.of("").related("sharedStrings", ENTITY + "<sst/>"), "文档类型或外部实体");
        book("styles", HostileWorkbook.of("").related("styles", ENTITY + "<styleSheet/>"), "文档类型或外部实体");
        book("entity", HostileWorkbook.of(row(2, text("&lol;"))), "内部格式有错");
        checked();
    }

    @Test
    void parts_that_contradict_each_other_are_named() throws IOException {
        String sheet = "xl/worksheets/sheet1.xml";
        book("no-sheet", HostileWorkbook.of("").without(sheet), "缺少内部部件 " + sheet);
        book("no-book", HostileWorkbook.of("").without("xl/workbook.xml"), "缺少内部部件 xl/workbook.xml");
        book("no-relations", HostileWorkbook.of("").without("xl/_rels/workbook.xml.rels"), "缺少内部部件");
        book("twice", HostileWorkbook.of(home(2, "80")).part("again:" + sheet, sheetStart("")), "出现两次");
        book("no-string", HostileWorkbook.of(row(2, "<c t=\"s\"><v>7</v></c>")), "没有第 7 条");
        book("string", HostileWorkbook.of(row(2, "<c t=\"s\"><v>99999999999</v></c>")), "内部格式有错");
        book("styles", HostileWorkbook.of(row(2, "<c s=\"99999999999\"><v>1</v></c>")), "内部格式有错");
        book("back", HostileWorkbook.of(home(5, "80") + home(3, "80")), "第 5 行之后又出现第 3 行");
        book("low", HostileWorkbook.of(home(1_048_577, "80")), "超过上限 1048576 行");
        book("far", HostileWorkbook.of(row(2, "<c r=\"ZZZZ2\"><v>1</v></c>")), "单元格地址“ZZZZ2”不存在");
        book("control", HostileWorkbook.of(row(2, text("\u0001"))), "内部格式有错");
        book(
                "strict",
                HostileWorkbook.of("")
                        .part("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>"),
                "严格");
        String sheets = workbook(
                "<sheet name=\"a&#x202e;&#x9b;31m\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"b&#10;wuye: c\" sheetId=\"2\" r:id=\"r1\"/>");
        book("names", HostileWorkbook.of("").part("xl/workbook.xml", sheets), "a<U+202E>\\x9b31m, b\\nwuye: c");
        checked();
    }

    @Test
    void numbers_that_are_none_name_their_cell() throws IOException {
        for (String area : new String[] {"NaN", "1E308", "INF", "-1", "0", "1E-400", "1E2147483647"}) {
            book("area" + area, HostileWorkbook.of(home(2, area)), "房屋!E2 建筑面积");
        }
        checked();
    }

    @Test
    void strangers_are_told_by_their_content() throws IOException {
        Path good = HostileWorkbook.of(home(2, "80")).write(folder.resolve("good.xlsx"));
        byte[] whole = Files.readAllBytes(good);
        file("cut.xlsx", Arrays.copyOf(whole, whole.length / 2), "不完整");
        file("biff5.xls", new byte[] {9, 8, 8, 0, 0, 5, 5, 0}, "Excel 5.0/95");
        file("html.xls", "<html><table><tr><td>房号".getBytes(Charset.forName("GB18030")), "网页");
        file(
                "noise.xls",
                new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 1, 2, 3
                },
                "不完整|已损坏");
        file("zeros.csv", new byte[100_000], "零字节|不是文本");
        book("binary", new HostileWorkbook().part("[Content_Types].xml", "x").part("xl/workbook.bin", "x"), "xlsb");
        checked();
    }

    @Test
    void what_only_looks_frightening_is_read() throws IOException {
        String blanks = IntStream.range(3, 1_000_003)
                .mapToObj(i -> "<row r=\"" + i + "\" s=\"1\"><c r=\"A" + i + "\" s=\"1\"/></row>")
                .collect(Collectors.joining());
        book("blank", HostileWorkbook.of(home(2, "80") + blanks), "");
        book(
                "dimension",
                HostileWorkbook.of("").sheet("<dimension ref=\"A1:XFD1048576\"/>", heading() + home(2, "80")),
                "");
        book("escape", HostileWorkbook.of(home(2, "80")).part("../../../../../../tmp/wuye-escaped", "x"), "");
        checked();
        assertThat(Path.of("/tmp/wuye-escaped")).doesNotExist();
    }

    private static String state(Path file) throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file);
    }

    private void book(String name, HostileWorkbook book, String sentence) {
        expected.put(book.write(folder.resolve(name + ".xlsx")), sentence);
    }

    private void file(String name, byte[] content, String sentence) throws IOException {
        expected.put(Files.write(folder.resolve(name), content), sentence);
    }

    private static String many(int count, String before, IntFunction<String> piece, String after) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining("", before, after));
    }

    /** Checks all files, two at a time; a file without a sentence is good. */
    private void checked() throws IOException {
        ExecutorService pair = Executors.newFixedThreadPool(2);
        Map<Path, Future<RealProgram.Ended>> calls = new LinkedHashMap<>();
        for (Path file : expected.keySet()) {
            before.put(file, state(file));
        }
        expected.keySet()
                .forEach(file -> calls.put(
                        file,
                        pair.submit(() -> RealProgram.shell(
                                folder, "ulimit -t 10; exec $WUYE import --check units '" + file + "'"))));
        pair.shutdown();
        calls.forEach((file, call) -> judge(file, call));
    }

    private void judge(Path file, Future<RealProgram.Ended> call) {
        try {
            RealProgram.Ended ended = call.get();
            String sentence = expected.getOrDefault(file, "");
            assertThat(ended.exit()).as("%s: %s", file, ended.err()).isEqualTo(sentence.isEmpty() ? 0 : 10);
            assertThat(ended.err()).as("%s", file).doesNotContain("Exception", "\tat ", "程序内部错误");
            if (!sentence.isEmpty()) {
                assertThat(ended.err()).as("%s", file).containsAnyOf(sentence.split("\\|"));
                assertThat(ended.err().lines()).as("%s: %s", file, ended.err()).hasSizeLessThan(3);
            }
            assertThat(state(file)).as("%s", file).isEqualTo(before.get(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
