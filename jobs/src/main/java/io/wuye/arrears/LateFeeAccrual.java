package io.wuye.arrears;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.ledger.LedgerStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of an accrual: every late fee is reckoned from the beginning, and what it lacks is posted. So running twice
 * posts once, and a payment that becomes known late takes back what was too much.
 */
final class LateFeeAccrual {
    private static final int UNITS_AT_ONCE = 500;

    private final RunContext run;
    private final RenderOptions options;
    private final LateFeeStore store;

    LateFeeAccrual(RunContext run, RenderOptions options) {
        this.run = run;
        this.options = options;
        this.store = new LateFeeStore(run.database());
    }

    /** Reckons, posts and books, in one transaction. */
    long accrue() throws Exception {
        new LedgerStore(run.database().jdbc()).refuseClosed(run.asOf());
        LocalDate last = store.lastAccrual(run.runId()).orElse(LocalDate.MIN);
        if (run.asOf().isBefore(last)) {
            throw new Refusal(Outcome.RULE_REFUSED, "latefee.earlier", run.asOf(), last);
        }
        LateFeeRules rules = new LateFeeRules(
                run.workspace().policy(LateFeePolicy.FILE, LateFeePolicy.class), PrimeRates.of(run.workspace()));
        LateFeeTerms terms = new LateFeeTerms(run.database().jdbc());
        store.gather(run.asOf());
        List<Long> units = store.units(0, UNITS_AT_ONCE);
        long debts = 0;
        while (!units.isEmpty()) {
            run.stop().check();
            long end = units.get(units.size() - 1);
            debts += accrue(rules, terms, units.get(0), end);
            units = store.units(end, UNITS_AT_ONCE);
        }
        new LateFeeBooking(run, store).book("latefee " + run.asOf(), "latefee.voucher");
        long[] posted = store.posted(run.runId());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("as_of", run.asOf().toString());
        summary.put("debts", debts);
        summary.put("posted", posted[0]);
        summary.put("posted_amount", BigDecimal.valueOf(posted[1], 2));
        run.figures().put("summary", summary);
        return posted[0];
    }

    private long accrue(LateFeeRules rules, LateFeeTerms terms, long first, long last) {
        Map<String, List<LateFeeDebt.Payment>> payments = store.payments(first, last, run.asOf());
        Map<String, Long> accrued = store.accrued(first, last);
        List<LateFeeStore.Line> lines = new ArrayList<>();
        long debts = 0;
        for (LateFeeStore.Debt debt : store.debts(first, last)) {
            String number = debt.charge().toString();
            List<LateFeeSegment> segments = terms.of(debt, payments.getOrDefault(number, List.of()))
                    .map(asked -> rules.segments(asked, run.asOf()))
                    .orElse(List.of());
            long owedFen =
                    segments.stream().mapToLong(LateFeeSegment::amountFen).reduce(0, Math::addExact);
            long missingFen = owedFen - accrued.getOrDefault(number, 0L);
            if (missingFen != 0) {
                lines.add(new LateFeeStore.Line(debt, missingFen, null, null));
            }
            if (!segments.isEmpty()) {
                store.keep(run.runId(), debt, segments);
                debts++;
            }
        }
        store.post(run.runId(), run.asOf(), lines);
        return debts;
    }

    /** Writes {@code latefee/D/segments.csv}. */
    long render() {
        Report segments = new LateFeeReport(run.messages()).segments(run.runId(), run.asOf(), store);
        OutputFolder folder =
                OutputFolder.open(run.workspace().out(), "latefee", run.asOf().toString(), options);
        folder.csv(segments);
        folder.xlsx("segments.xlsx", List.of(segments));
        Object summary = run.figures().get("summary");
        folder.json("summary.json", summary == null ? Map.of() : summary);
        folder.manifest();
        return 0;
    }
}
