package io.wuye.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {
    private static final String EVIL = "</script><img src=x onerror=alert(1)>\"&";

    /** More than the library would name by itself. */
    private static final List<String> BUILDINGS = IntStream.rangeClosed(1, 40)
            .mapToObj(number -> "TA/人才公寓" + number + "栋")
            .toList();

    @TempDir
    Path folder;

    @Test
    void the_same_page_gives_the_same_bytes() throws IOException {
        assertThat(bytes(page())).isEqualTo(bytes(page()));
    }

    @Test
    void nothing_is_asked_of_a_network() throws IOException {
        String own = text(page()).replaceAll("(?s)<script>.*?</script>", "");
        assertThat(own).contains("default-src 'none'").doesNotContain("src=\"", "href=", "url(", "@import");
    }

    @Test
    void no_text_becomes_mark_up() throws IOException {
        String page = text(page());
        assertThat(page).doesNotContain("<img src=x").contains("&lt;img src=x").contains("\\u003cimg src=x");
    }

    @Test
    void a_page_without_charts_carries_no_library() throws IOException {
        HtmlPage plain =
                new HtmlPage("t", List.of(), List.of(HtmlSection.of(table())), RenderOptions.standard(Lang.EN));
        assertThat(bytes(plain).length).isLessThan(20_000);
    }

    @Test
    void a_browser_draws_the_charts_and_sorts_the_table() throws Exception {
        String script = "<script>document.querySelector('th[data-name=amount]').click();</script>";
        Path file = folder.resolve("page.html");
        Files.writeString(file, text(page()).replace("</body>\n</html>", script + "</body></html>"));
        String dom = Browser.dom(file, folder);
        assertThat(dom).contains("<svg");
        BUILDINGS.forEach(
                building -> assertThat(dom).as("the name of every bar").contains(">" + building + "</text>"));
        assertThat(dom.indexOf("data-value=\"-5.00\"")).isLessThan(dom.indexOf("data-value=\"20.00\""));
        assertThat(dom.indexOf("data-value=\"20.00\"")).isLessThan(dom.indexOf("data-value=\"1000.00\""));
        assertThat(dom).contains("aria-sort=\"ascending\"");
        assertThat(dom.indexOf("<td>甲 1</td>")).isPositive();
    }

    private static HtmlPage page() {
        HtmlChart chart = new HtmlChart(
                "图 " + EVIL,
                HtmlChart.Form.STACKED,
                BUILDINGS,
                List.of(HtmlChart.Series.money(EVIL, Collections.nCopies(BUILDINGS.size(), 100L))),
                false);
        return new HtmlPage(
                "题 " + EVIL,
                List.of("注 " + EVIL),
                List.of(HtmlSection.of(chart), HtmlSection.of(table())),
                RenderOptions.standard(Lang.ZH));
    }

    private static Report table() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(new @Nullable Object[] {"甲 1", 100_000L});
        rows.add(new @Nullable Object[] {EVIL, 2_000L});
        rows.add(new @Nullable Object[] {null, -500L});
        return new Report(
                "table",
                "表",
                List.of(),
                List.of(
                        ReportColumn.of("name", "名称", Kind.TEXT),
                        ReportColumn.of("amount", "金额", Kind.MONEY).summed()),
                RowSource.of(rows));
    }

    private static byte[] bytes(HtmlPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.writeTo(out);
        return out.toByteArray();
    }

    private static String text(HtmlPage page) throws IOException {
        return new String(bytes(page), StandardCharsets.UTF_8);
    }
}
