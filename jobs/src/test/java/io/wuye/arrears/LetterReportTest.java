package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    @Test
    void a_letter_says_what_is_open_in_figures_and_words_and_until_when() {
        assertThat(new LetterReport(head(Lang.ZH))
                        .document(letter(Wording.DEMAND))
                        .text())
                .isEqualTo("""
                        20261009/TA/1-101/1
                        催缴通知
                        编号：20261009/TA/1-101/1
                        张三：
                        截至 2026-10-09，您名下 人才公寓 1栋 1-101 有以下费用逾期未缴，请于 2026-10-26 前（含当日）缴清。
                        收费项目\t费用期间\t应缴日期\t逾期天数\t未缴金额（元）
                        物业费\t2026-09-01 至 2026-09-30\t2026-09-01\t38\t224.52
                        物业费违约金\t2026-09-01 至 2026-09-30\t2026-09-01\t38\t4.27
                        合计\t\t\t\t228.79
                        合计人民币 228.79 元（大写：贰佰贰拾捌元柒角玖分），其中违约金 4.27 元。
                        违约金约定：物业费逾期的，自应缴日期次日起，按未缴本金每日 0.05% 计收，不计复利。
                        逾期仍未缴清的，我们将发出催告函。如您已经缴纳，或对账目有异议，请在上述期限内与我们联系。
                        联系：安居物业 0571-88880000 1 栋一层
                        缴费：工商银行 1202
                        安居物业
                        2026-10-09
                        """);
    }

    /**
     * Letters already written are proved by these texts. Who wants another wording adds a version; a digest here must never
     * change.
     */
    @ParameterizedTest(name = "version 1, {0} {1}")
    @CsvSource({
        "ANNOUNCE, ZH, d0a17637d0bbeedae1520495440b1cdfc90cf256613d5b0d7b7fdb25d8a17db5",
        "ANNOUNCE, EN, 2531c714afff6c829f124730e5efcec897f1af434af5f195ae4929d35a56a301",
        "REMIND, ZH, fde4074832e49e62d0acc44837a78c6c1c34f187b459d98cf47288d7304d9324",
        "REMIND, EN, be477cd7b57821d6f96f1a1db1a107c98d89a1a7eefbd7c02c8dd8d694937f1a",
        "DEMAND, ZH, 7d1d1edb06ea975161e870903d3fd45a5cdbf9c9c9f7b67d8c6c3e6cc0f6218e",
        "DEMAND, EN, 0db39df0802adc1b7f602f5a373c0a115312e7515064959527a0de034d4581c0",
        "FINAL, ZH, 10cacaae864cc32b3aa390576e09e0dd56217c7496a7a2a904c281f9171b0d14",
        "FINAL, EN, 150f811a5322f9016aadb0ceff7f416f9da14ac61958247ae16969eb5fa46126",
        "PRE_LITIGATION, ZH, 22f78d66bc6415080271d35321a2cf718a5c36a26935ee86a4f76269ccc0c8bd",
        "PRE_LITIGATION, EN, 5ce5eabc52dde861aa505d3a24ea04b2e58ae9ab0521aa481555b8d2efb1a261",
        "QUIT, ZH, f51491bcf0418555157849ca13f326f59abd63f6b282c0e3b0a8d5fbfc13efd7",
        "QUIT, EN, f03b0d9cb7486efa7270557c6909067e373d8a5d37ce77e75cafcb576d5098f2",
    })
    void the_texts_of_a_version_never_change(Wording wording, Lang lang, String sha256) {
        assertThat(LetterReport.sha256(new LetterReport(head(lang)).document(letter(wording))))
                .isEqualTo(sha256);
    }

    @Test
    void a_pre_litigation_notice_shows_how_the_late_fee_is_reckoned() {
        assertThat(new LetterReport(head(Lang.ZH))
                        .document(letter(Wording.PRE_LITIGATION))
                        .text())
                .endsWith("""
                        附：截至 2026-10-09 的违约金计算
                        收费项目\t未缴本金\t起算日\t天数\t日率\t违约金（元）
                        物业费 2026-09-01 至 2026-09-30\t224.52\t2026-09-02\t38\t0.05%\t4.27
                        合计\t\t\t\t\t4.27
                        """);
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void a_text_message_names_debtor_unit_sum_and_letter(Wording wording) {
        assertThat(new LetterReport(head(Lang.ZH)).message(letter(wording)))
                .startsWith("【安居物业】张三：")
                .contains("人才公寓 1栋 1-101", "228.79", "0571-88880000")
                .endsWith("编号 20261009/TA/1-101/1");
    }

    private static Letterhead head(Lang lang) {
        return new Letterhead(1, DAY, "mainland", "1", lang, "0571-88880000", "1 栋一层", "工商银行 1202");
    }

    private static Notice letter(Wording wording) {
        LocalDate from = LocalDate.of(2026, 9, 1);
        LocalDate to = LocalDate.of(2026, 9, 30);
        return new Notice(
                "20261009/TA/1-101/1",
                DAY,
                new Notice.Home(1, 2, "TA", "人才公寓", "1栋", "1-101"),
                "张三",
                "安居物业",
                2,
                "催缴通知",
                wording,
                LocalDate.of(2026, 10, 26),
                Channel.PRINT,
                List.of(
                        new NoticeItem("202609/TA/1-101/WY/1", "物业费", from, to, from, 22452, false, "0.0005")
                                .with(List.of(new LateFeeSegment(
                                        from.plusDays(1), DAY, 22452, new BigDecimal("0.0005"), 38, 427, 91))),
                        new NoticeItem("202609/TA/1-101/WY/2", "物业费", from, to, from, 427, true, "0.0005")));
    }
}
