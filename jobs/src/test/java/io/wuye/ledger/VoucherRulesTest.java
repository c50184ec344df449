package io.wuye.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.estate.PricingMode;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.PolicyFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoucherRulesTest {
    private final AccountsPolicy policy = PolicyFile.shipped(AccountsPolicy.FILE, AccountsPolicy.class);
    private final VoucherRules rules = new VoucherRules(policy);

    @Test
    void a_bill_debits_the_receivable_and_credits_revenue_and_tax() {
        assertThat(lines(PricingMode.LUMP_SUM, total(null, false, 22452, 21181)))
                .containsExactly("1122 22452 0", "6001 0 21181", "2221 0 1271");
    }

    @Test
    void a_credit_note_is_red_on_the_same_sides() {
        assertThat(lines(PricingMode.LUMP_SUM, total(null, false, -22452, -21181)))
                .containsExactly("1122 -22452 0", "6001 0 -21181", "2221 0 -1271");
    }

    @Test
    void a_tariffs_own_account_takes_its_revenue() {
        assertThat(lines(PricingMode.LUMP_SUM, total("6051", false, 10000, 10000)))
                .containsExactly("1122 10000 0", "6051 0 10000");
    }

    @Test
    void money_collected_for_others_is_a_liability_in_full() {
        assertThat(lines(PricingMode.LUMP_SUM, total(null, true, 10000, 9174)))
                .containsExactly("1122 10000 0", "2241 0 10000");
    }

    @Test
    void under_commission_fees_belong_to_the_owners() {
        assertThat(lines(PricingMode.COMMISSION, total(null, false, 22452, 21181)))
                .containsExactly("1122 22452 0", "2241 0 22452");
    }

    @Test
    void the_standard_for_small_enterprises_has_its_own_chart() {
        AccountsPolicy small = PolicyFile.shipped("accounts-small.yaml", AccountsPolicy.class);
        BillTotal bill = total(null, false, 22452, 21181);
        assertThat(new VoucherRules(small).bill(PricingMode.LUMP_SUM, List.of(bill)))
                .extracting(VoucherRulesTest::text)
                .containsExactly("1122 22452 0", "5001 0 21181", "2221 0 1271");
        assertThat(new VoucherRules(small).opening(List.of(bill)))
                .extracting(VoucherRulesTest::text)
                .containsExactly("1122 22452 0", "3104 0 22452");
    }

    @Test
    void arrears_brought_forward_stand_against_the_opening_account() {
        assertThat(rules.opening(List.of(total(null, false, 120000, 120000))))
                .extracting(VoucherRulesTest::text)
                .containsExactly("1122 120000 0", "4104 0 120000");
    }

    @Test
    void a_voucher_that_does_not_balance_cannot_exist() {
        List<VoucherLine> lines =
                List.of(new VoucherLine("1122", 100, 0, "", ""), new VoucherLine("6001", 0, 99, "", ""));
        assertThatThrownBy(() -> new Voucher(LocalDate.of(2025, 3, 31), "TA", "bill 2025-03", "", lines))
                .hasMessageContaining("debit 100, credit 99");
    }

    @Test
    void an_account_that_the_chart_lacks_is_refused_by_name() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> policy.name("9999"));
        assertThat(refusal.key()).isEqualTo("ledger.account.unknown");
        assertThat(refusal.arguments()).containsExactly("9999");
    }

    private List<String> lines(PricingMode mode, BillTotal total) {
        return rules.bill(mode, List.of(total)).stream()
                .map(VoucherRulesTest::text)
                .toList();
    }

    private static String text(VoucherLine line) {
        return line.account() + " " + line.debitFen() + " " + line.creditFen();
    }

    private static BillTotal total(@Nullable String account, boolean agency, long amountFen, long netFen) {
        return new BillTotal("物业费", "", account, agency, amountFen, netFen);
    }
}
