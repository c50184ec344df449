package io.wuye.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds after any history of bills, payments, reversals, credits and allocations. */
class PaymentInvariantsTest {
    private static final int HISTORIES = Integer.getInteger("payment.histories", 8);
    private static final String[] UNITS = {"TA,1-101", "TA,1-102", "TA,1-103", "TB,1-101"};

    @TempDir
    private Path folder = Path.of("");

    @Test
    void seeded_histories_keep_the_books_and_the_debts_in_step() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Till till = play(seed, seed);
            String history = "history of seed " + seed;
            assertThat(till.number("SELECT COUNT(*) FROM open_charge WHERE open_fen < 0"))
                    .as(history + ": nothing is paid beyond what is left of it")
                    .isZero();
            assertThat(till.number("SELECT COUNT(*) FROM (SELECT m.root_id FROM payment_match m JOIN payment p"
                            + " ON p.payment_id = m.payment_id GROUP BY m.root_id HAVING SUM(p.amount_fen)"
                            + " < COALESCE((SELECT SUM(a.amount_fen) FROM allocation a JOIN payment_match n"
                            + " ON n.payment_id = a.payment_id WHERE n.root_id = m.root_id), 0)) overspent"))
                    .as(history + ": no payment is spent twice")
                    .isZero();
            long openFen = till.number("SELECT COALESCE(SUM(open_fen), 0) FROM open_charge");
            assertThat(balance(till, "1122")).as(history + ": receivable").isEqualTo(openFen);
            assertThat(balance(till, "1002"))
                    .as(history + ": bank")
                    .isEqualTo(till.number("SELECT COALESCE(SUM(amount_fen), 0) FROM payment"));
            assertThat(-balance(till, "2203"))
                    .as(history + ": advance")
                    .isEqualTo(till.number("SELECT COALESCE((SELECT SUM(amount_fen) FROM payment), 0)"
                            + " - COALESCE((SELECT SUM(amount_fen) FROM allocation), 0)"));
            assertThat(till.number("SELECT COALESCE(SUM(debit_fen - credit_fen), 0) FROM voucher_line"))
                    .as(history + ": trial balance")
                    .isZero();
            List<String> lines = till.lines("2026-12-31/allocations.csv");
            till.allocate("2026-12-31");
            assertThat(till.lines("2026-12-31/allocations.csv"))
                    .as(history + ": twice is once")
                    .isEqualTo(lines);
        }
    }

    @Test
    void the_order_of_rows_in_a_file_is_irrelevant() {
        for (int seed = 0; seed < Math.max(2, HISTORIES / 4); seed++) {
            assertThat(play(seed, 1000 + seed).lines("2026-12-31/allocations.csv"))
                    .as("history of seed " + seed)
                    .isEqualTo(play(seed, 2000 + seed).lines("2026-12-31/allocations.csv"));
        }
    }

    /** A history of a seed; the rows of each file in an order of their own. */
    private Till play(int seed, int order) {
        Random random = new Random(seed);
        Till till = new Till(
                folder.resolve("till-" + seed + "-" + order + "-" + System.identityHashCode(random)),
                TestDatabases.SQLITE.url());
        till.estate();
        int number = 0;
        for (int month = 1; month <= 3; month++) {
            till.bill("2026-0" + month);
            List<String> rows = new ArrayList<>();
            int payments = 2 + random.nextInt(6);
            for (int i = 0; i < payments; i++) {
                number++;
                String day = "2026-0" + month + "-" + (10 + random.nextInt(18));
                boolean reversal = number > 2 && random.nextInt(5) == 0;
                String yuan = reversal
                        ? "-" + (1 + random.nextInt(50)) + ".37"
                        : (1 + random.nextInt(40_000)) / 100 + "." + (10 + random.nextInt(89));
                String item = random.nextInt(6) == 0 ? "LJ" : "";
                rows.add("现金," + number + "," + day + "," + yuan + ","
                        + (reversal ? "," : UNITS[random.nextInt(UNITS.length)]) + ",,," + (reversal ? "" : item) + ","
                        + (reversal ? 1 + random.nextInt(number - 1) : ""));
            }
            Collections.shuffle(rows, new Random(order));
            till.pay("2026-0" + month + "-28", rows.toArray(String[]::new));
            if (random.nextInt(2) == 0) {
                credit(till, "2026-0" + month + "-28", 1 + random.nextInt(4), random);
            }
        }
        till.allocate("2026-12-31");
        return till;
    }

    private static void credit(Till till, String day, int month, Random random) {
        String[] unit = UNITS[random.nextInt(UNITS.length)].split(",", -1);
        try {
            till.credit("20260" + month + "/" + unit[0] + "/" + unit[1] + "/WY/1", 1 + random.nextInt(60) + ".25", day);
        } catch (Refusal notBilledYet) {
            assertThat(notBilledYet.key()).startsWith("billing.");
        }
    }

    private static long balance(Till till, String account) {
        return till.number(
                "SELECT COALESCE(SUM(debit_fen - credit_fen), 0) FROM voucher_line WHERE account = '" + account + "'");
    }
}
