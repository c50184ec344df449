package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.billing.ChargeNumber;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an explained late fee says where the sample has no such case. */
class LateFeeExplanationReportTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final ChargeNumber NUMBER =
            ChargeNumber.parse("202603/TA/1-101/WY/1001").orElseThrow();
    private static final ChargeNumber DEBT =
            ChargeNumber.parse("202603/TA/1-101/WY/1").orElseThrow();

    @Test
    void a_segment_that_a_policy_capped_says_so() {
        LateFeeSegment capped =
                new LateFeeSegment(DUE.plusDays(1), DUE.plusDays(60), 67_456, new BigDecimal("0.003"), 60, 6_746, 432);
        assertThat(lines(explanation(List.of(capped), 6_746))).contains("　　按规则封顶：121.42 → 67.46 元", "✓ 各段之和与已计提的一致");
    }

    @Test
    void a_late_fee_that_is_owed_no_longer_says_so() {
        assertThat(lines(explanation(List.of(), 0))).contains("最近一次计提时不再应收违约金", "✓ 各段之和与已计提的一致");
    }

    @Test
    void segments_that_do_not_come_to_what_was_accrued_are_told() {
        assertThat(lines(explanation(List.of(), 100))).contains("× 各段之和与已计提的不一致：请运行 wuye doctor 并联系技术支持");
    }

    private static LateFeeExplanation explanation(List<LateFeeSegment> segments, long accruedFen) {
        return new LateFeeExplanation(
                NUMBER,
                DEBT,
                "张三",
                DUE,
                segments,
                List.of(new LateFeeExplanation.Line(DUE.plusDays(60), accruedFen, null, null)),
                accruedFen);
    }

    private static List<String> lines(LateFeeExplanation why) {
        return LateFeeExplanationReport.lines(Messages.of(Lang.ZH), why, false);
    }
}
