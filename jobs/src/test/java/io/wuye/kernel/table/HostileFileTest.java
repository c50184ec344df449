package io.wuye.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not what they seem, and files made to hurt: each ends in one sentence, and none is changed. */
class HostileFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '<html><body><table><tr><td>房号'          | table.kind.html
            '<table><tr><td>房号</td>'                 | table.kind.html
            '<?xml version="1.0"?><?mso-application?>' | table.kind.xml
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>' | table.kind.xml
            '%PDF-1.7'                                 | table.kind.pdf
            '{\\rtf1'                                  | table.kind.word
            'MIME-Version: 1.0'                        | table.kind.html
            """)
    void strangers_are_told_by_their_first_bytes(String content, String key) {
        assertThat(refusal(Workbooks.bytes(folder, "units.xls", content.getBytes(StandardCharsets.UTF_8)))
                        .key())
                .isEqualTo(key);
    }

    @Test
    void archives_are_told_by_what_is_inside() {
        assertThat(archive("units.docx", "[Content_Types].xml", "word/document.xml"))
                .isEqualTo("table.kind.word");
        assertThat(archive("units.xlsb", "[Content_Types].xml", "xl/workbook.bin"))
                .isEqualTo("table.kind.xlsb");
        assertThat(archive("units.ods", "mimetype", "content.xml")).isEqualTo("table.kind.ods");
        assertThat(archive("units.zip", "units.csv", "more.csv")).isEqualTo("table.kind.archive");
        assertThat(refusal(Workbooks.bytes(folder, "old.xls", new byte[] {9, 8, 8, 0, 0, 5, 5, 0}))
                        .key())
                .isEqualTo("table.kind.old");
    }

    @Test
    void ordinary_mishaps_have_their_own_sentence() throws IOException {
        assertThat(refusal(Workbooks.bytes(folder, "empty.csv", new byte[0])).key())
                .isEqualTo("table.file.empty");
        assertThat(refusal(folder).key()).isEqualTo("table.file.directory");
        assertThat(refusal(folder.resolve("none.csv")).outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(refusal(Workbooks.bytes(folder, "blob.csv", new byte[] {0, 0, 1, 2, 0}))
                        .key())
                .isEqualTo("table.kind.binary");
    }

    @Test
    void pipes_and_devices_are_refused_without_waiting() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(refusal(pipe).key()).isEqualTo("table.file.special");
            assertThat(refusal(Path.of("/dev/zero")).key()).isEqualTo("table.file.special");
        });
    }

    @Test
    void a_workbook_with_a_password_is_refused() throws Exception {
        Path path = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(path)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(Files.readAllBytes(good()));
            }
            container.writeFilesystem(out);
        }
        assertThat(refusal(path).key()).isEqualTo("table.kind.password");
    }

    @Test
    void a_strict_workbook_is_refused() {
        List<String> parts = new ArrayList<>(Workbooks.parts("<worksheet/>", ""));
        parts.replaceAll(part -> part.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        assertThat(refusal(Workbooks.zip(folder, "strict.xlsx", parts)).key()).isEqualTo("table.kind.strict");
    }

    @Test
    void document_types_and_entities_are_not_followed() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        String sheet =
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertThat(refusal(Workbooks.xlsx(folder, entity + sheet)).key()).isEqualTo("table.damaged.entity");
        assertThat(refusal(Workbooks.xlsx(folder, sheet)).key()).isEqualTo("table.file.damaged");
    }

    @Test
    void a_bomb_is_stopped_at_the_limit_and_not_at_the_end_of_memory() throws IOException {
        Path path = folder.resolve("bomb.xlsx");
        List<String> parts = Workbooks.parts("", "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (int i = 0; i < parts.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(parts.get(i)));
                zip.write(parts.get(i + 1).getBytes(StandardCharsets.UTF_8));
                if (parts.get(i).endsWith("sheet1.xml")) {
                    zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    byte[] formulas = "<f>1</f>".repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
                    for (int megabyte = 0; megabyte < 64; megabyte++) {
                        zip.write(formulas);
                    }
                }
                zip.closeEntry();
            }
        }
        Limits tight = new Limits(200 << 20, 32 << 20, 1_048_576, 512, 32_767, 1 << 20);
        assertThat(refusal(path, tight).key()).isEqualTo("table.limit.entry");
    }

    @Test
    void limits_are_named() {
        Path wide = Workbooks.csv(folder, ",".repeat(600));
        assertThat(refusal(wide).arguments()).contains(601, 512);
        Path longCell = Workbooks.csv(folder, "房号,用途", "x".repeat(40_000) + ",");
        assertThat(refusal(longCell).key()).isEqualTo("table.limit.cell");
        Path unclosed = Workbooks.csv(folder, "房号,用途,建筑面积", "\"1-101,住宅,80", "1-102,住宅,80\n".repeat(200_000));
        assertThat(refusal(unclosed).key()).isEqualTo("table.limit.line");
        assertThat(refusal(unclosed).arguments()).contains(unclosed + ":2");
        Path huge = Workbooks.xlsx(
                folder,
                sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "长".repeat(40_000) + "</t></is></c></row>"));
        assertThat(refusal(huge).key()).isEqualTo("table.limit.text");
        Path low = Workbooks.xlsx(folder, sheet("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"));
        assertThat(refusal(low).key()).isEqualTo("table.limit.rows");
        Path far = Workbooks.xlsx(folder, sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
        assertThat(refusal(far).key()).isEqualTo("table.limit.columns");
        Path beyond = Workbooks.xlsx(folder, sheet("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"));
        assertThat(refusal(beyond).key()).isEqualTo("table.damaged.cell");
        Limits small = new Limits(10, 1 << 20, 100, 10, 100, 100);
        assertThat(refusal(good(), small).key()).isEqualTo("table.limit.file");
    }

    @Test
    void misplaced_quotes_name_their_line() {
        Path file = Workbooks.csv(folder, "房号,用途,建筑面积", "1-101,住宅,80", "\"1-102\"x,住宅,80");
        assertThat(refusal(file).key()).isEqualTo("table.text.quote");
        assertThat(refusal(file).arguments()).containsExactly(file + ":3");
    }

    @Test
    void a_truncated_workbook_is_told_wherever_it_breaks_off_seed_1() throws IOException {
        for (String name : List.of("cut.xlsx", "cut.xls")) {
            byte[] whole = Files.readAllBytes(Workbooks.book(folder, name, rows()));
            Random random = new Random(1);
            for (int i = 0; i < 25; i++) {
                Path cut =
                        Workbooks.bytes(folder, "c" + name, Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8)));
                assertReadOrRefused(cut);
            }
        }
    }

    @Test
    void flipped_bytes_end_in_rows_or_in_one_sentence_seed_2() throws IOException {
        for (String name : List.of("flip.xlsx", "flip.xls")) {
            byte[] whole = Files.readAllBytes(Workbooks.book(folder, name, rows()));
            Random random = new Random(2);
            for (int i = 0; i < 60; i++) {
                byte[] flipped = whole.clone();
                for (int n = 0; n < 1 + i % 8; n++) {
                    flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
                }
                assertReadOrRefused(Workbooks.bytes(folder, "f" + name, flipped));
            }
        }
    }

    @Test
    void inputs_are_never_changed() throws IOException {
        for (Path file : List.of(good(), Workbooks.book(folder, "good.xls", rows()), Workbooks.csv(folder, "房号"))) {
            byte[] before = Files.readAllBytes(file);
            Reading.units(file);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void a_file_that_changes_while_it_is_read_is_not_believed() throws IOException {
        Path file = good();
        InputFile opened = InputFile.open(file, Limits.DEFAULT);
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(Files.readAllBytes(file));
        longer.write(0);
        Files.write(file, longer.toByteArray());
        assertThat(catchThrowableOfType(Refusal.class, opened::requireUnchanged).key())
                .isEqualTo("table.file.changed");
    }

    @Test
    void a_million_formatted_blank_rows_cost_nothing() throws IOException {
        StringBuilder rows = new StringBuilder(header());
        for (int i = 2; i <= 300_000; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" s=\"1\" customFormat=\"1\"><c r=\"A")
                    .append(i);
            rows.append("\" s=\"1\"/></row>");
        }
        Reading reading = Reading.units(Workbooks.xlsx(folder, sheet(rows.toString())));
        assertThat(reading.counts).isEqualTo(new ReadCounts(299_999, 0, 0, 0, 299_999, 0));
    }

    private void assertReadOrRefused(Path file) {
        try {
            Reading.units(file);
        } catch (Refusal refusal) {
            assertThat(Messages.of(Lang.ZH).text(refusal)).startsWith(file.toString());
        }
    }

    private Path good() {
        return Workbooks.book(folder, "good.xlsx", rows());
    }

    private static Object[][] rows() {
        return new Object[][] {{"房号", "用途", "建筑面积"}, {"1-101", "住宅", 89.5}, {"1-102", "商铺", "=1/0"}};
    }

    private static String header() {
        return "<row r=\"1\"><c t=\"str\"><v>房号</v></c><c t=\"str\"><v>用途</v></c><c t=\"str\"><v>建筑面积</v></c></row>";
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private String archive(String name, String... entries) {
        List<String> parts = new ArrayList<>();
        for (String entry : entries) {
            parts.addAll(List.of(entry, "x"));
        }
        return refusal(Workbooks.zip(folder, name, parts)).key();
    }

    private static Refusal refusal(Path file) {
        return refusal(file, Limits.DEFAULT);
    }

    /** The refusal, which prints in both languages. */
    private static Refusal refusal(Path file, Limits limits) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> Reading.of(Reading.UNITS, file, new ReadOptions(null, null, limits)));
        for (Lang lang : Lang.values()) {
            assertThat(Messages.of(lang).text(refusal))
                    .contains(file.toString())
                    .doesNotContain("{");
        }
        return refusal;
    }
}
