package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a billing run before it posts, on both databases. */
@OnBothDatabases
class BoundsJobTest {
    private static final String TARIFF = "tariff_code,name,method,unit_price,cycle,from,tax_rate,authority";

    private final String url;
    private Office office;

    BoundsJobTest(TestDatabases kind) {
        url = kind.url();
        office = new Office(Path.of(""), url);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder, url);
        office.standard();
        office.bounds();
    }

    @Test
    void everything_beyond_a_bound_is_told_at_once_and_nothing_is_posted() {
        office.bill(BillingMode.RUN, "2025-02");
        office.bounds("max_line: 400.00", "max_lines_per_unit: 1");
        office.file(
                "tariffs",
                TARIFF,
                "WY,物业费,area,5,month,2025-03-01,0.06,合同第四条",
                "LJ,垃圾费,fixed,0,month,2025-03-01,0.06,合同第四条",
                "DT,电梯费,fixed,1,month,2025-03-01,0.06,合同第四条");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> office.bill(BillingMode.RUN, "2025-03"));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        assertThat(refusal.key()).isEqualTo("billing.bounds.stopped");
        assertThat(refusal.arguments().get(0)).isEqualTo(4);
        assertThat(String.valueOf(refusal.arguments().get(1)))
                .contains("项目 TA 2025-03 应收 928.05 元，上期（2025-02）435.24 元")
                .contains("2-101 WY 2025-03 一笔 477.70 元，超过 400.00 元（max_line），共 2 笔")
                .contains("2025-03 有 2 笔，超过 1 笔（max_lines_per_unit），共 2 户")
                .contains("LJ 2025-03 单价为零，共 2 户");
        assertThat(posted("2025-03")).isEqualTo(0);
    }

    @Test
    void a_plan_beyond_a_bound_is_written_and_ends_refused() {
        office.bounds("max_line: 220.00");
        RunResult plan = office.bill(BillingMode.PLAN, "2025-03");
        assertThat(plan.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        assertThat(office.lines("2025-03/plan.csv", "unit_code", "amount"))
                .containsExactly("2-101,224.52", "10-101,210.72");
        assertThat(plan.figures().get("bounds"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
        Refusal post = catchThrowableOfType(Refusal.class, () -> office.bill(BillingMode.POST, "2025-03"));
        assertThat(post.key()).isEqualTo("billing.bounds.stopped");
    }

    @Test
    void a_reason_lets_one_run_through() {
        office.bounds("max_line: 220.00");
        assertThat(run("2025-03", "大户型，已核对").outcome()).isEqualTo(Outcome.DONE);
        assertThat(posted("2025-03")).isEqualTo(2);
        assertThat(office.bill(BillingMode.RUN, "2025-03").outcome())
                .as("a run that finds nothing to do is within every bound")
                .isEqualTo(Outcome.DONE);
        Refusal next = catchThrowableOfType(Refusal.class, () -> office.bill(BillingMode.RUN, "2025-04"));
        assertThat(next.key()).isEqualTo("billing.bounds.stopped");
        assertThat(catchThrowableOfType(Refusal.class, () -> run("2025-04", " "))
                        .key())
                .isEqualTo("billing.bounds.no_reason");
    }

    @Test
    void months_too_far_away_are_refused_before_any_work() {
        assertThat(catchThrowableOfType(Refusal.class, () -> office.bill(BillingMode.PLAN, "2026-04"))
                        .key())
                .isEqualTo("billing.bounds.stopped");
        assertThat(Files.exists(office.workspace().out().resolve("billing"))).isFalse();
        assertThat(run("2026-04", "预收").outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void units_without_a_charge_are_listed_with_the_reason_and_only_if_there_are_any() {
        office.bill(BillingMode.RUN, "2025-03");
        Path list = office.workspace().out().resolve("billing/2025-03/unbilled.csv");
        assertThat(Files.exists(list)).isFalse();
        String units = "project_code,unit_code,building,kind,area_m2,handover_date";
        office.file("units", units, "TA,2-102,2栋,住宅,50,", "TA,2-103,2栋,住宅,50,2025-04-01", "TA,2-104,2栋,车位,12,");
        office.file("parties", "project_code,unit_code,name,role,from", "TA,2-104,王五,业主,2020-01-01");
        office.file("factors", "project_code,unit_code,tariff_code,factor,from,reason", "TA,2-104,WY,0,2020-01-01,免");
        RunResult run = office.bill(BillingMode.RUN, "2025-03");
        assertThat(run.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(office.lines("2025-03/unbilled.csv", "unit_code", "building", "code"))
                .containsExactly("2-102,2栋,parked", "2-103,2栋,not-handed-over", "2-104,2栋,nothing-due");
        office.file("parties", "project_code,unit_code,name,role,from", "TA,2-102,赵六,业主,2020-01-01");
        office.bill(BillingMode.RUN, "2025-03");
        assertThat(office.lines("2025-03/unbilled.csv", "unit_code")).containsExactly("2-103", "2-104");
    }

    private RunResult run(String period, @Nullable String beyondBounds) {
        return office.run(new BillingParameters(
                BillingMode.RUN, Period.parse(period).orElseThrow(), null, null, null, beyondBounds, Office.AS_OF));
    }

    private int posted(String period) {
        Path charges = office.workspace().out().resolve("billing/" + period + "/charges.csv");
        List<String> lines = Files.exists(charges) ? office.lines("" + period + "/charges.csv", "amount") : List.of();
        return lines.size();
    }
}
