package io.wuye.payment;

import io.wuye.kernel.run.RunContext;
import io.wuye.ledger.AccountsPolicy;
import io.wuye.ledger.LedgerStore;
import io.wuye.ledger.MoneyTotal;
import io.wuye.ledger.Voucher;
import io.wuye.ledger.VoucherLine;
import io.wuye.ledger.VoucherRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Books what a run received and allocated: one voucher per project and day. */
final class PaymentBooking {
    private final RunContext run;
    private final LedgerStore ledger;
    private final AccountsPolicy accounts;
    private final SortedMap<Day, Moves> days = new TreeMap<>();

    PaymentBooking(RunContext run) {
        this.run = run;
        this.ledger = new LedgerStore(run.database().jdbc());
        this.accounts = run.workspace().policy(AccountsPolicy.FILE, AccountsPolicy.class);
    }

    /** Returns how many vouchers were made. */
    long book() {
        BookingStore store = new BookingStore(run.database().jdbc(), run.runId());
        if (store.overspent() > 0) {
            throw new IllegalStateException(store.overspent() + " payments were spent beyond their amount");
        }
        boolean byUnit = accounts.voucherDetail() == AccountsPolicy.Detail.UNIT;
        days.clear();
        store.received(
                byUnit, (project, day, total) -> moves(project, day).received.add(total));
        store.allocated(
                byUnit, (project, day, total) -> moves(project, day).allocated.add(total));
        VoucherRules rules = new VoucherRules(accounts);
        long vouchers = 0;
        for (Day day : days.keySet()) {
            Moves moves = moves(day.project, day.date);
            List<VoucherLine> lines = rules.payments(moves.received, moves.allocated);
            if (!lines.isEmpty()) {
                String key = moves.received.isEmpty() ? "payment.voucher.advance" : "payment.voucher.received";
                String memo = run.messages().text(key, day.date);
                ledger.post(new Voucher(day.date, day.project, "payment " + day.date, memo, lines), run.runId());
                vouchers++;
            }
        }
        return vouchers;
    }

    private Moves moves(String project, LocalDate wanted) {
        return days.computeIfAbsent(new Day(project, ledger.date(wanted, run.asOf())), none -> new Moves());
    }

    private record Day(String project, LocalDate date) implements Comparable<Day> {
        private static final Comparator<Day> ORDER =
                Comparator.comparing((Day day) -> day.date).thenComparing(day -> day.project);

        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Moves {
        private final List<MoneyTotal> received = new ArrayList<>();
        private final List<MoneyTotal> allocated = new ArrayList<>();
    }
}
