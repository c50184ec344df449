package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.PolicyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillingPolicyTest {
    @TempDir
    Path folder;

    @Test
    void the_shipped_bounds_are_those_of_the_contract() {
        assertThat(PolicyFile.shipped(BillingPolicy.FILE, BillingPolicy.class))
                .isEqualTo(new BillingPolicy(
                        new BigDecimal("0.30"),
                        new BigDecimal("100000.00"),
                        20,
                        36,
                        12,
                        BillingPolicy.Zero.STOP,
                        MonthDay.of(1, 1)));
    }

    @Test
    void a_bound_is_in_fen() {
        assertThat(read("max_line: \"88.8\"").maxLineFen()).isEqualTo(8880);
    }

    @Test
    void every_bound_that_makes_no_sense_is_named() {
        assertThat(refused("max_line: 0.005", "months_back: -1", "zero: report"))
                .isEqualTo("""
                billing.yaml:8: max_line 不能小于 0.01，现为 0.005
                max_line 精确到分，现为 0.005
                months_back 不能小于 0，现为 -1""");
    }

    @Test
    void a_bound_that_is_left_out_is_missed() {
        assertThat(refused("months_ahead:")).contains("缺少 months_ahead；");
    }

    @Test
    void a_day_no_month_has_is_told_with_an_example() {
        assertThat(refused("meter_year_from: 02-30")).contains("billing.yaml:7: 值“02-30”不合要求，应为 月-日（如 01-01）");
    }

    private BillingPolicy read(String... changes) {
        Path file = folder.resolve("billing.yaml");
        try {
            Files.writeString(file, PolicyText.with(changes));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return PolicyFile.read(file, BillingPolicy.class);
    }

    private String refused(String... changes) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(changes));
        assertThat(refusal.outcome()).isEqualTo(Outcome.USAGE);
        return Messages.of(Lang.ZH).text(refusal).replace(folder + "/", "");
    }
}
