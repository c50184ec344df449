package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run of letters promises, from files to files, on both databases. */
@OnBothDatabases
class NoticeJobTest {
    private final String url;
    private Mailroom office;

    NoticeJobTest(TestDatabases kind) {
        url = kind.url();
        office = new Mailroom(Path.of(""), url);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Mailroom(folder, url);
        office.standard();
        office.owes("10-101,2025-03-01,157.94", "1-102,2025-03-20,0.03", "1-101,2025-03-01,224.52");
    }

    @Test
    void letters_are_listed_in_door_order_with_the_digest_of_their_text() {
        office.prints();
        assertThat(office.letters("2025-03-31").outcome()).isEqualTo(Outcome.DONE);
        assertThat(office.read("2025-03-31/notices.csv").replaceAll("[0-9a-f]{64}", "…"))
                .isEqualTo("""
                        notice_no,level,unit_code,party,amount,late_fee,deadline,sha256
                        20250331/TA/1-101/1,1,1-101,张三,224.52,0.00,,…
                        20250331/TA/10-101/1,1,10-101,孙七,157.94,0.00,,…
                        """);
        assertThat(office.read("2025-03-31/skipped.csv")).isEqualTo("""
                        project_code,unit_code,party,level,amount,code,reason
                        TA,1-102,李四,1,0.03,tolerance,逾期总额未超过免催额度 1.00 元
                        """);
        assertThat(office.files().keySet())
                .contains("2025-03-31/TA-1栋.pdf", "2025-03-31/TA-10栋.pdf", "2025-03-31/notices.xlsx");
    }

    @Test
    void a_second_run_of_the_day_writes_the_same_bytes_and_no_letter() {
        office.prints();
        office.letters("2025-03-31");
        SortedMap<String, byte[]> first = office.files();
        office.letters("2025-03-31");
        SortedMap<String, byte[]> second = office.files();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        second.forEach((name, bytes) -> {
            if (!name.endsWith("summary.json") && !name.endsWith("MANIFEST.sha256")) {
                assertThat(bytes).as(name).isEqualTo(first.get(name));
            }
        });
        assertThat(office.read("2025-03-31/summary.json")).contains("\"written\" : 0", "\"letters\" : 2");
    }

    @Test
    void a_dry_run_lists_what_the_real_one_writes_and_keeps_nothing() {
        office.letters("2025-03-31", null, true);
        String planned = office.read("2025-03-31/plan.csv");
        String skipped = office.read("2025-03-31/plan-skipped.csv");
        office.letters("2025-03-31");
        assertThat(office.read("2025-03-31/notices.csv")).isEqualTo(planned);
        assertThat(office.read("2025-03-31/skipped.csv")).isEqualTo(skipped);
    }

    @Test
    void a_run_is_not_dated_before_another() {
        office.letters("2025-03-31");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> office.letters("2025-03-30"));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
    }

    @Test
    void what_the_register_learns_later_changes_no_letter() {
        office.prints();
        office.letters("2025-03-31");
        byte[] before = Objects.requireNonNull(office.files().get("2025-03-31/TA-1栋.pdf"));
        office.file("projects", "project_code,name,kind,company", "TA,人才公寓二期,commodity,别家物业");
        office.file(
                "tariffs",
                "tariff_code,name,method,unit_price,cycle,from,late_fee_rate,authority",
                "WY,管理费,area,2.35,month,2020-01-01,0.001,合同第三条");
        office.letters("2025-03-31");
        assertThat(office.files().get("2025-03-31/TA-1栋.pdf")).isEqualTo(before);
    }

    @Test
    void the_ladder_is_climbed_as_events_arrive() {
        office.letters("2025-03-31");
        office.letters("2025-04-14");
        assertThat(office.read("2025-04-14/notices.csv"))
                .contains("20250414/TA/1-101/1,2,1-101,张三,224.52,0.00,2025-04-29");
        office.letters("2025-05-06");
        assertThat(office.read("2025-05-06/skipped.csv")).contains("not-delivered");
        office.file(
                "notice-events",
                "notice_no,event,at,by,channel,evidence",
                "20250414/TA/1-101/1,sent,2025-04-14,,print,",
                "20250414/TA/1-101/1,delivered,2025-04-15 10:00,门卫,print,照片1",
                "20250414/TA/10-101/1,returned,2025-04-16,,ems,");
        office.letters("2025-05-06");
        assertThat(office.read("2025-05-06/notices.csv"))
                .contains("20250506/TA/1-101/1,3,1-101")
                .doesNotContain("10-101/1,");
    }

    @Test
    void a_debtor_is_written_to_about_his_own_debts_only() throws IOException {
        office.prints();
        office.file(
                "parties",
                "project_code,unit_code,name,role,from,to",
                "TA,1-101,张三,业主,2020-01-01,2025-02-28",
                "TA,1-101,周八,业主,2025-03-01,");
        office.owes("1-101,2025-03-05,100.00");
        office.letters("2025-03-31");
        assertThat(office.read("2025-03-31/notices.csv"))
                .contains("20250331/TA/1-101/1,1,1-101,", "20250331/TA/1-101/2,1,1-101,")
                .contains("张三,", "周八,");
        String text = text("2025-03-31/TA-1栋.pdf");
        assertThat(text).contains("编号：20250331/TA/1-101/2", "大写：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice_run", "notice", "notice_line"})
    void nothing_a_letter_says_can_be_changed(String table) {
        office.letters("2025-03-31");
        try (Database database = Database.writer(office.workspace())) {
            assertThatThrownBy(() -> database.jdbc().sql("DELETE FROM " + table).update())
                    .hasMessageContaining("append-only");
        }
    }

    private String text(String pdf) throws IOException {
        PdfReader reader = new PdfReader(Objects.requireNonNull(office.files().get(pdf)));
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return text.toString();
    }
}
