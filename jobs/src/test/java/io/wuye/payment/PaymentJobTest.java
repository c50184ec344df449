package io.wuye.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What payments promise from file to voucher, on both databases. */
@OnBothDatabases
class PaymentJobTest {
    private static final String DAY = "2026-10-20";
    private static final String BALANCES = "SELECT account, SUM(debit_fen) - SUM(credit_fen) AS fen FROM voucher_line"
            + " GROUP BY account ORDER BY account";

    private final String url;
    private Till till;

    PaymentJobTest(TestDatabases kind) {
        url = kind.url();
        till = new Till(Path.of(System.getProperty("java.io.tmpdir"), "unused-till"), url);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        till = new Till(folder, url);
        till.estate();
        till.bill("2026-10");
    }

    @Test
    void a_receipt_pays_the_receivable_and_the_rest_is_an_advance() {
        assertThat(till.pay(DAY, "现金,1,2026-10-12,300.00,TA,1-101,,,,").outcome())
                .isEqualTo(Outcome.DONE);
        assertThat(lines())
                .containsExactly(
                        "1,202610/TA/1-101/LJ/1,principal,10.00",
                        "1,202610/TA/1-101/WY/1,principal,224.52",
                        "1,,prepayment,65.48");
        assertThat(till.rows(
                        "SELECT v.posted_on, l.account, l.debit_fen, l.credit_fen FROM voucher v JOIN voucher_line l"
                                + " ON l.voucher_id = v.voucher_id WHERE v.source LIKE 'payment%' ORDER BY l.line"))
                .containsExactly(
                        "2026-10-12,1002,30000,0",
                        "2026-10-12,1122,0,1000",
                        "2026-10-12,1122,0,22452",
                        "2026-10-12,2203,0,6548");
    }

    @Test
    void matching_goes_from_unit_to_charge_to_payer_and_amount() {
        till.pay(
                DAY,
                "微信,1,2026-10-12,10.00,,1-102,,,,",
                "微信,2,2026-10-12,20.00,,,202610/TA/1-103/WY/1,,,",
                "微信,3,2026-10-12,245.00,,,,王五,,",
                "微信,4,2026-10-12,234.52,,,,张三,,");
        assertThat(till.rows("SELECT p.payment_no, u.unit_code, m.how FROM payment_match m JOIN payment p"
                        + " ON p.payment_id = m.payment_id JOIN unit u ON u.id = m.unit_id ORDER BY p.payment_no"))
                .containsExactly("1,1-102,unit", "2,1-103,charge", "3,1-101,payer", "4,1-101,payer");
    }

    @Test
    void what_no_rule_can_match_waits_with_its_reason() {
        Outcome outcome = till.pay(
                        DAY,
                        "微信,1,2026-10-12,10.00,,1-101,,,,",
                        "微信,2,2026-10-12,10.00,TA,9-999,,,,",
                        "微信,3,2026-10-12,10.00,,,202610/TA/9-999/WY/1,,,",
                        "微信,4,2026-10-12,10.00,TA,1-101,202610/TA/1-102/WY/1,,,",
                        "微信,5,2026-10-12,7.77,,,,张三,,",
                        "微信,6,2026-10-12,10.00,,,,王五,,",
                        "微信,7,2026-10-12,10.00,,,,,,",
                        "微信,8,2026-10-12,10.00,TA,1-101,,,灯光费,",
                        "微信,9,2026-10-12,-5.00,,,,,,55")
                .outcome();
        assertThat(outcome).isEqualTo(Outcome.PARTIAL);
        assertThat(till.rows("SELECT p.payment_no, n.reason FROM payment_unmatched n JOIN payment p"
                        + " ON p.payment_id = n.payment_id ORDER BY p.payment_no"))
                .containsExactly(
                        "1,several-units",
                        "2,no-unit",
                        "3,no-charge",
                        "4,two-units",
                        "5,no-payer",
                        "6,several-payers",
                        "7,nothing",
                        "8,designation",
                        "9,no-payment");
        assertThat(till.rows(BALANCES)).as("the money came in all the same").contains("1002,7277", "2203,-7277");
    }

    @Test
    void a_row_that_is_mended_is_matched_by_the_next_import() {
        till.pay(DAY, "微信,2,2026-10-12,10.00,TA,9-999,,,,");
        assertThat(till.pay("2026-10-21", "微信,2,2026-10-12,10.00,TA,1-102,,,,").outcome())
                .isEqualTo(Outcome.DONE);
        assertThat(till.rows(BALANCES)).contains("1002,1000", "2203,0");
        assertThat(till.rows("SELECT posted_on, amount_fen FROM allocation ORDER BY tariff_code"))
                .as("the charge counts as paid from the day it was matched: the day of its voucher")
                .containsExactly("2026-10-21,34", "2026-10-21,966");
    }

    @Test
    void a_number_that_comes_again_is_a_duplicate_or_refused_but_never_paid_twice() {
        till.pay(DAY, "微信,1,2026-10-12,10.00,TA,1-101,,,,");
        assertThat(till.pay(DAY, "微信,1,2026-10-12,10.00,TA,1-101,,,,", "微信,2,2026-10-13,10.00,TA,1-101,,,,")
                        .outcome())
                .isEqualTo(Outcome.DONE);
        Refusal changed =
                catchThrowableOfType(Refusal.class, () -> till.pay(DAY, "微信,1,2026-10-12,11.00,TA,1-101,,,,"));
        assertThat(changed.outcome()).isEqualTo(Outcome.INPUT_REFUSED);
        assertThat(till.number("SELECT SUM(amount_fen) FROM payment")).isEqualTo(2000);
    }

    @Test
    void a_reversal_opens_again_what_was_paid_after_using_up_what_is_left() {
        till.pay(DAY, "现金,1,2026-10-12,300.00,TA,1-101,,,,");
        till.pay("2026-10-25", "现金,2,2026-10-22,-100.00,,,,,,1");
        assertThat(till.lines("2026-10-25/allocations.csv"))
                .contains("2,202610/TA/1-101/WY/1,principal,-34.52", "2,,prepayment,-65.48");
        till.pay("2026-10-26", "现金,3,2026-10-26,-200.00,,,,,,1");
        assertThat(till.number("SELECT SUM(amount_fen) FROM allocation")).isZero();
        assertThat(till.rows(BALANCES)).contains("1002,0", "2203,0");
        assertThat(till.pay("2026-10-27", "现金,4,2026-10-27,-0.01,,,,,,1").outcome())
                .as("more than was paid cannot be taken back")
                .isEqualTo(Outcome.PARTIAL);
    }

    @Test
    void payment_and_reversal_in_one_file_leave_room_for_the_next_payment_whatever_the_order_of_rows() {
        till.pay(
                DAY,
                "现金,3,2026-10-14,234.52,TA,1-101,,,,",
                "现金,2,2026-10-13,-234.52,,,,,,1",
                "现金,1,2026-10-12,234.52,TA,1-101,,,,");
        assertThat(lines())
                .containsExactly(
                        "1,202610/TA/1-101/LJ/1,principal,10.00",
                        "1,202610/TA/1-101/WY/1,principal,224.52",
                        "2,202610/TA/1-101/LJ/1,principal,-10.00",
                        "2,202610/TA/1-101/WY/1,principal,-224.52",
                        "3,202610/TA/1-101/LJ/1,principal,10.00",
                        "3,202610/TA/1-101/WY/1,principal,224.52");
    }

    @Test
    void a_prepayment_waits_for_later_bills_until_it_is_allocated() {
        till.pay(DAY, "现金,1,2026-10-12,300.00,TA,1-101,,,,");
        till.bill("2026-11");
        assertThat(till.number(
                        "SELECT SUM(open_fen) FROM open_charge WHERE unit_code = '1-101' AND project_code = 'TA'"))
                .isEqualTo(23452);
        till.allocate("2026-11-05");
        assertThat(till.lines("2026-11-05/allocations.csv"))
                .contains("1,202611/TA/1-101/LJ/1,principal,2.79", "1,202611/TA/1-101/WY/1,principal,62.69");
        assertThat(till.rows("SELECT l.account, l.debit_fen, l.credit_fen FROM voucher v JOIN voucher_line l"
                        + " ON l.voucher_id = v.voucher_id WHERE v.posted_on = '2026-11-05' ORDER BY l.line"))
                .containsExactly("2203,6548,0", "1122,0,279", "1122,0,6269");
        till.allocate("2026-11-05");
        assertThat(till.number("SELECT SUM(amount_fen) FROM allocation"))
                .as("once")
                .isEqualTo(30000);
    }

    @Test
    void what_was_paid_of_a_charge_that_is_credited_afterwards_is_freed_for_other_charges() {
        till.pay(DAY, "现金,1,2026-10-12,234.52,TA,1-101,,,,");
        till.credit("202610/TA/1-101/WY/1", "24.52", "2026-10-22");
        till.bill("2026-11");
        till.allocate("2026-11-05");
        assertThat(till.lines("2026-11-05/allocations.csv"))
                .containsExactly(
                        "1,202610/TA/1-101/LJ/1,principal,10.00",
                        "1,202610/TA/1-101/WY/1,principal,200.00",
                        "1,202611/TA/1-101/LJ/1,principal,1.05",
                        "1,202611/TA/1-101/WY/1,principal,23.47");
        assertThat(till.number("SELECT MIN(open_fen) FROM open_charge")).isZero();
    }

    @Test
    void a_match_by_hand_needs_the_project_where_several_have_such_a_unit() {
        till.pay(DAY, "微信,1,2026-10-12,10.00,,,,,,");
        Refusal several = catchThrowableOfType(
                Refusal.class,
                () -> till.run(
                        new EntryParameters(EntryMode.MATCH, "1", "", "", "1-101", 0, "", "", LocalDate.parse(DAY))));
        assertThat(several.key()).isEqualTo("payment.entry.units");
        till.run(new EntryParameters(EntryMode.MATCH, "1", "", "TB", "1-101", 0, "", "", LocalDate.parse(DAY)));
        assertThat(till.rows("SELECT u.project_code, m.how FROM payment_match m JOIN unit u ON u.id = m.unit_id"))
                .containsExactly("TB,hand");
    }

    @Test
    void bad_amounts_are_refused_by_cell() {
        List<String> rows = List.of(
                "现金,1,2026-10-12,0,TA,1-101,,,,", "现金,1,2026-10-12,-5,TA,1-101,,,,", "现金,1,2026-10-12,5,TA,1-101,,,,7");
        for (String row : rows) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> till.pay(DAY, row));
            assertThat(refusal.outcome()).as(row).isEqualTo(Outcome.INPUT_REFUSED);
        }
    }

    private List<String> lines() {
        return till.lines(DAY + "/allocations.csv");
    }
}
