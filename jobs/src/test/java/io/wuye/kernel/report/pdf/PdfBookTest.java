package io.wuye.kernel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfBookTest {
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("收费项目", 3, false), new Block.Column("费用期间", 5, false), new Block.Column("未缴金额", 2, true));

    private final Fonts fonts = Fonts.find(null);

    @Test
    void the_same_documents_give_the_same_bytes() throws IOException {
        assertThat(book(letter("甲", 3), letter("乙", 1))).isEqualTo(book(letter("甲", 3), letter("乙", 1)));
    }

    @Test
    void a_document_has_pages_of_its_own_and_a_long_table_repeats_its_header() throws IOException {
        PdfReader reader = new PdfReader(book(letter("甲", 2), letter("乙", 80)));
        assertThat(reader.getNumberOfPages()).isEqualTo(4);
        for (int page = 1; page <= 4; page++) {
            assertThat(text(reader, page)).as("page " + page).contains("收费项目");
        }
        assertThat(text(reader, 1)).contains("催缴通知", "甲", "物业费1", "合计").doesNotContain("乙");
        assertThat(text(reader, 4)).contains("- 3 -", "合计");
    }

    @Test
    void only_the_glyphs_used_are_embedded() throws IOException {
        assertThat(book(letter("甲", 3)).length).isLessThan(120_000);
    }

    @Test
    void what_no_font_has_is_marked_and_counted() throws IOException {
        Fonts counting = Fonts.find(null);
        String unknown = new String(Character.toChars(0xE123));
        PdfReader reader = new PdfReader(book(counting, letter("张" + unknown, 1)));
        assertThat(text(reader, 1)).contains("张〓");
        assertThat(counting.missing()).as("in the number and in the address").isEqualTo(2);
    }

    @Test
    void lines_break_between_characters_but_not_inside_numbers_nor_before_marks() {
        Lines lines = new Lines(fonts);
        assertThat(lines.broken("甲乙丙丁戊", 2000, 0)).containsExactly("甲乙", "丙丁", "戊");
        assertThat(lines.broken("甲乙丙，丁", 3000, 0)).containsExactly("甲乙", "丙，丁");
        assertThat(lines.broken("共计金额 1234.50 元", 7000, 0)).containsExactly("共计金额", "1234.50 元");
        assertThat(lines.broken("甲乙丙丁", 3000, 2000)).containsExactly("甲", "乙丙丁");
        assertThat(lines.broken("", 3000, 0)).containsExactly("");
        assertThat(lines.broken("甲\n乙", 3000, 0)).containsExactly("甲", "乙");
    }

    @Test
    void the_text_that_is_hashed_is_the_text_that_is_printed() {
        assertThat(letter("甲", 1).text()).isEqualTo("""
                        20261201/TA/甲/1
                        催缴通知
                        甲：
                        截至今日，您名下的房屋有以下费用尚未缴纳。
                        收费项目\t费用期间\t未缴金额
                        物业费1\t2026-01-01 至 2026-01-31\t224.52
                        合计\t\t224.52
                        某某物业公司
                        """);
    }

    static Document letter(String name, int rows) {
        List<List<String>> lines = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> List.of("物业费" + i, "2026-01-01 至 2026-01-31", "224.52"))
                .toList();
        return new Document(
                "20261201/TA/" + name + "/1",
                List.of(
                        new Block.Title("催缴通知"),
                        new Block.Line(name + "："),
                        new Block.Paragraph("截至今日，您名下的房屋有以下费用尚未缴纳。"),
                        new Block.Table(COLUMNS, lines, List.of("合计", "", "224.52")),
                        new Block.Signature("某某物业公司")));
    }

    private byte[] book(Document... documents) throws IOException {
        return book(fonts, documents);
    }

    private static byte[] book(Fonts fonts, Document... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBook book = new PdfBook(out, fonts, "催缴", LocalDate.of(2026, 12, 1))) {
            for (Document document : documents) {
                book.add(document);
            }
        }
        return out.toByteArray();
    }

    private static String text(PdfReader reader, int page) throws IOException {
        return new PdfTextExtractor(reader).getTextFromPage(page);
    }
}
