package io.wuye.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.arrears.LateFeeJob;
import io.wuye.arrears.LateFeeParameters;
import io.wuye.arrears.NoticeJob;
import io.wuye.arrears.NoticeParameters;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Period;
import io.wuye.ledger.CloseJob;
import io.wuye.ledger.CloseParameters;
import io.wuye.reconcile.Reconciliation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds after random histories of bills, payments, reversals, credits, late fees and closes: each is the history
 * of one unit, from its seed, and all of them share two tills: one takes payments as they come, one has the rows of every file
 * in another order. {@code -Dpayment.histories=N} plays N of them, {@code -Dpayment.order=N} what happens in a month in
 * another order.
 */
class HistoriesTest {
    private static final int SEEDS = Integer.getInteger("payment.histories", 200);
    private static final int ORDER = Integer.getInteger("payment.order", 1);
    private static final String LAST_DAY = "2026-12-31";

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Till plain;
    private static List<String> shuffled = List.of();
    private static List<String> once = List.of();
    private static List<String> twice = List.of();
    private static List<String> planned = List.of();
    private static List<String> written = List.of();

    @BeforeAll
    static void play() {
        shuffled = allocations(play("shuffled", 2));
        Till till = play("plain", 1);
        once = allocations(till);
        till.allocate(LAST_DAY);
        twice = allocations(till);
        planned = letters(till, true, "plan.csv", "plan-skipped.csv");
        written = letters(till, false, "notices.csv", "skipped.csv");
        plain = till;
    }

    @Test
    void what_payments_paid_and_have_left_is_what_was_paid() {
        assertThat(
                        plain().rows(
                                        "SELECT m.root_id, SUM(p.amount_fen), SUM(COALESCE((SELECT SUM(a.amount_fen) FROM allocation a"
                                                + " WHERE a.payment_id = p.payment_id), 0)) AS spent FROM payment_match m JOIN payment p"
                                                + " ON p.payment_id = m.payment_id GROUP BY m.root_id HAVING SUM(p.amount_fen) < spent OR spent < 0"))
                .isEmpty();
        assertThat(plain().number("SELECT COUNT(*) FROM payment")).isGreaterThan(SEEDS * 2L);
    }

    @Test
    void what_is_open_is_what_was_charged_less_what_was_paid_and_never_negative() {
        assertThat(plain().number("SELECT COUNT(*) FROM open_charge WHERE open_fen < 0"))
                .isZero();
        assertThat(plain().number("SELECT SUM(open_fen) FROM open_charge"))
                .isEqualTo(plain().number("SELECT (SELECT SUM(amount_fen) FROM charge) + (SELECT SUM(amount_fen) FROM"
                        + " surcharge) - (SELECT SUM(amount_fen) FROM allocation)"));
    }

    @Test
    void the_books_say_what_the_debts_say_month_by_month() {
        try (Database database = Database.reader(plain().workspace())) {
            for (String month : List.of("2026-01", "2026-02", "2026-03", "2026-04", "2026-12")) {
                Reconciliation proof = Reconciliation.of(
                                plain().workspace(),
                                database,
                                Messages.of(Lang.ZH),
                                Till.RAW,
                                Period.parse(month).orElseThrow())
                        .orElseThrow();
                assertThat(proof.holds()).as("%s: %s", month, proof).isTrue();
            }
        }
        assertThat(plain().number("SELECT SUM(debit_fen - credit_fen) FROM voucher_line"))
                .isZero();
    }

    @Test
    void the_order_of_rows_and_files_is_irrelevant() {
        assertThat(differing(shuffled)).isEmpty();
    }

    @Test
    void running_again_changes_nothing() {
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void a_dry_run_of_the_letters_says_what_the_real_run_writes() {
        assertThat(planned).hasSizeGreaterThan(SEEDS / 2).isEqualTo(written);
    }

    private static Till plain() {
        return Objects.requireNonNull(plain);
    }

    /** Lines of one till alone. */
    private static List<String> differing(List<String> other) {
        Set<String> alone = new TreeSet<>(once);
        Set<String> theirs = new TreeSet<>(other);
        List<String> lines = new ArrayList<>();
        alone.stream().filter(line -> !theirs.contains(line)).forEach(line -> lines.add("< " + line));
        theirs.stream().filter(line -> !alone.contains(line)).forEach(line -> lines.add("> " + line));
        return lines;
    }

    private static List<String> allocations(Till till) {
        return till.rows(
                "SELECT p.payment_no, a.billing_month, u.unit_code, a.tariff_code, a.seq, a.part, a.amount_fen,"
                        + " a.posted_on FROM allocation a JOIN payment p ON p.payment_id = a.payment_id JOIN unit u"
                        + " ON u.id = a.unit_id ORDER BY 1, 2, 3, 4, 5, 6, 7, 8");
    }

    private static List<String> letters(Till till, boolean dry, String... files) {
        till.run(new NoticeParameters(null, dry, LocalDate.parse(LAST_DAY)));
        List<String> lines = new ArrayList<>();
        for (String file : files) {
            lines.addAll(till.output("notices/" + LAST_DAY + "/" + file));
        }
        return lines;
    }

    private static Till play(String name, int order) {
        List<JobFactory> jobs = new ArrayList<>(List.of(new LateFeeJob(Till.RAW), new CloseJob(Till.RAW)));
        jobs.addAll(NoticeJob.all(Till.RAW));
        Till till = new Till(folder.resolve(name), TestDatabases.SQLITE.url(), List.of(), jobs);
        Histories histories = new Histories(SEEDS);
        estate(till, histories);
        Random chance = new Random(ORDER);
        for (int month = 1; month <= 4; month++) {
            till.bill("2026-0" + month);
            List<Runnable> steps = steps(till, histories, month, order);
            Collections.shuffle(steps, chance);
            steps.forEach(Runnable::run);
            till.allocate("2026-0" + month + "-28");
        }
        till.run(new LateFeeParameters(LocalDate.parse(LAST_DAY)));
        till.allocate(LAST_DAY);
        return till;
    }

    /** What happens in a month, each once and in any order: payments, credits, and now and then late fees and a close. */
    private static List<Runnable> steps(Till till, Histories histories, int month, int order) {
        String day = "2026-0" + month + "-28";
        List<List<String>> files = histories.payments(month);
        files.forEach(rows -> Collections.shuffle(rows, new Random(order)));
        if (order % 2 == 0) {
            Collections.reverse(files);
        }
        List<Runnable> steps = new ArrayList<>();
        steps.add(() -> till.payFiles(day, files));
        steps.add(() -> histories.credits(month).forEach(credit -> till.credit(credit, "1.25", day)));
        if (month % 2 == 0) {
            Period closed = Period.parse("2026-0" + (month - 1)).orElseThrow();
            steps.add(() -> till.run(new LateFeeParameters(LocalDate.parse(day))));
            steps.add(() -> till.run(new CloseParameters(closed, LocalDate.parse(day))));
        }
        return steps;
    }

    private static void estate(Till till, Histories histories) {
        till.file("projects", "2026-01-01", "project_code,name,kind", "TA,人才公寓,commodity");
        till.file("units", "2026-01-01", "project_code,unit_code,building,kind,area_m2", histories.units());
        till.file("parties", "2026-01-01", "project_code,unit_code,name,role,from,to", histories.parties());
        till.file(
                "tariffs",
                "2026-01-01",
                "tariff_code,name,method,unit_price,cycle,from,due_day,tax_rate,agency,late_fee_rate,authority",
                List.of(
                        "WY,物业费,area,2.35,month,2020-01-01,10,0.06,no,0.0005,合同第三条",
                        "LJ,垃圾费,fixed,10,month,2020-01-01,10,0,yes,,合同第四条",
                        "DT,电梯费,fixed,33.33,month,2020-01-01,20,0.06,no,0.001,合同第五条"));
    }
}
