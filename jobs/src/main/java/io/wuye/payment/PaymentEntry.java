package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import io.wuye.estate.EstateStore;
import io.wuye.kernel.money.Money;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.ledger.LedgerStore;
import java.time.LocalDate;
import java.util.List;

/** Carries out one entry by hand: a new row, what follows from it, its voucher. Nothing is edited or deleted. */
final class PaymentEntry {
    /** Channel of debts that are given up; no money comes by it. */
    private static final String WRITTEN_OFF = "核销";

    private final RunContext run;
    private final EntryParameters entry;
    private final EntryStore store;

    PaymentEntry(RunContext run, EntryParameters entry) {
        this.run = run;
        this.entry = entry;
        this.store = new EntryStore(run.database().jdbc(), run.runId());
    }

    /** In one transaction. */
    long post() throws Exception {
        LedgerStore ledger = new LedgerStore(run.database().jdbc());
        ledger.refuseClosed(run.asOf());
        switch (entry.mode()) {
            case MATCH -> match();
            case REVERSE -> takeBack("reversal", payment().standingFen());
            case REFUND -> takeBack("refund", payment().leftFen());
            case WRITE_OFF -> writeOff(ledger);
        }
        new PaymentDesk(run).settle(false);
        new PaymentBooking(run).book();
        new PaymentFiles(run).sumUp();
        return 1;
    }

    private void match() {
        EntryStore.Found payment = payment();
        if (payment.matched()) {
            throw new Refusal(Outcome.RULE_REFUSED, "payment.entry.matched", entry.subject());
        }
        List<Long> units = store.units(entry.unit(), entry.project());
        if (units.size() != 1) {
            throw new Refusal(
                    Outcome.NOTHING, units.isEmpty() ? "payment.entry.no_unit" : "payment.entry.units", entry.unit());
        }
        store.match(payment.paymentId(), payment.paymentId(), units.get(0));
    }

    /** A reversal or a refund: at most what is there to be taken. */
    private void takeBack(String kind, long availableFen) {
        EntryStore.Found payment = payment();
        long fen = entry.amountFen() == 0 ? availableFen : entry.amountFen();
        if (store.before(kind, payment.channel(), payment.number(), -fen, entry)
                || (entry.amountFen() == 0
                        && availableFen == 0
                        && store.before(kind, payment.channel(), payment.number(), -payment.standingFen(), entry))) {
            return;
        }
        if (fen <= 0 || fen > availableFen) {
            throw new Refusal(
                    Outcome.RULE_REFUSED,
                    "payment.entry.too_much." + kind,
                    entry.subject(),
                    Money.yuan(Math.max(0, availableFen)),
                    Money.yuan(fen));
        }
        if (kind.equals("refund") && !payment.matched()) {
            throw new Refusal(Outcome.RULE_REFUSED, "payment.entry.unmatched", entry.subject());
        }
        long added = store.add(kind, payment.channel(), payment.number(), -fen, entry);
        if (kind.equals("refund")) {
            store.match(added, payment.paymentId(), store.unit(payment.paymentId()));
        }
    }

    private void writeOff(LedgerStore ledger) {
        ChargeNumber number = ChargeNumber.parse(entry.subject()).orElseThrow(this::noCharge);
        EntryStore.Open open = new EstateStore(run.database().jdbc())
                .unitId(number.projectCode(), number.unitCode())
                .flatMap(unit -> store.open(number, unit))
                .orElseThrow(this::noCharge);
        long fen = entry.amountFen() == 0 ? open.openFen() : entry.amountFen();
        if (fen > 0 && store.before("write-off", WRITTEN_OFF, number.toString(), fen, entry)) {
            return;
        }
        if (fen <= 0 || fen > open.openFen()) {
            throw new Refusal(
                    Outcome.RULE_REFUSED,
                    "payment.entry.too_much.write-off",
                    number,
                    Money.yuan(Math.max(0, open.openFen())),
                    Money.yuan(fen));
        }
        long added = store.add("write-off", WRITTEN_OFF, number.toString(), fen, entry);
        store.match(added, added, open.unitId());
        LocalDate posted = LocalDate.parse(open.postedOn());
        LocalDate day = ledger.date(posted.isAfter(run.asOf()) ? posted : run.asOf(), run.asOf());
        store.allocate(number, open, added, fen, day.toString());
    }

    private Refusal noCharge() {
        return new Refusal(Outcome.NOTHING, "payment.entry.no_charge", entry.subject());
    }

    private EntryStore.Found payment() {
        List<EntryStore.Found> found = store.payments(entry.subject(), entry.channel());
        if (found.size() != 1) {
            String channels = String.join(
                    "、", found.stream().map(EntryStore.Found::channel).toList());
            throw new Refusal(
                    Outcome.NOTHING,
                    found.isEmpty() ? "payment.entry.no_payment" : "payment.entry.channels",
                    entry.subject(),
                    channels);
        }
        return found.get(0);
    }
}
