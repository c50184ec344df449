package io.wuye.billing;

import io.wuye.estate.Known;
import io.wuye.estate.Project;
import io.wuye.kernel.run.Figures;
import io.wuye.kernel.run.Range;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.ledger.AccountsPolicy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The steps that decide what would be posted, and whether it may be. */
final class BillingPlan {
    /** Figures by fee item, its code appended. */
    static final String PLANNED_LINES = "planned_lines ";

    static final String PLANNED_FEN = "planned_fen ";

    private static final int SHOWN_DIGITS = 12;

    private final RunContext run;
    private final BillingParameters parameters;
    private final BillingDesk desk;
    private final BillingStore store;
    private final BillingBounds bounds;

    BillingPlan(RunContext run, BillingParameters parameters, BillingDesk desk, BillingBounds bounds) {
        this.run = run;
        this.parameters = parameters;
        this.desk = desk;
        this.store = new BillingStore(run.database().jdbc());
        this.bounds = bounds;
    }

    /** Refuses a run for which there is nothing to bill or no account to book it on. */
    long open() {
        bounds.open();
        desk.open();
        List<Project> projects = desk.projects(parameters);
        if (projects.isEmpty() && parameters.project() != null) {
            throw new Refusal(Outcome.NOTHING, "billing.no_project", parameters.project(), desk.projectCodes());
        }
        if (desk.ranges(parameters).isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "billing.no_units");
        }
        AccountsPolicy accounts = run.workspace().policy(AccountsPolicy.FILE, AccountsPolicy.class);
        new TariffStore(run.database().jdbc())
                .byItem(Known.NOW).values().stream()
                        .flatMap(List::stream)
                        .map(Tariff::account)
                        .filter(account -> account != null)
                        .forEach(accounts::name);
        store.open(run.runId(), parameters);
        return 1;
    }

    /** Plans one range: keeps its digest and what is parked, adds to the figures. */
    long plan(Range range) {
        PlanDigest digest = new PlanDigest();
        Tally tally = new Tally();
        desk.slices(parameters, range).forEach(slice -> plan(slice, digest, tally));
        store.planned(run.runId(), range, digest.hex());
        tally.addTo(run.figures());
        return 0;
    }

    private void plan(Slice slice, PlanDigest digest, Tally tally) {
        BoundsTally beyond = bounds.tally(slice.month());
        desk.reckon(
                slice,
                totals -> {
                    digest.add(totals);
                    tally.add(totals);
                    beyond.add(totals, desk.look());
                },
                (reckoning, posted, bySet) -> {
                    digest.add(reckoning);
                    tally.add(reckoning);
                    beyond.add(reckoning, posted, bySet);
                    store.park(run.runId(), slice.month(), reckoning);
                });
        bounds.planned(slice, beyond);
    }

    /** Gives the plan its hash; for a posting, refuses another plan than the one that was approved. */
    long approve() {
        String hash = PlanDigest.of(store.digests(run.runId()));
        if (parameters.mode() == BillingMode.POST) {
            String approved = parameters.planHash() != null ? parameters.planHash() : lastPlan();
            if (!hash.startsWith(approved)) {
                throw new Refusal(
                        Outcome.RULE_REFUSED,
                        "billing.plan.changed",
                        shown(approved),
                        shown(hash),
                        parameters.period());
            }
        }
        run.figures().put("plan_hash", hash);
        if (run.figures().count("parked") > 0) {
            run.outcome(Outcome.PARTIAL);
        }
        bounds.approve();
        refuseClosed();
        return 0;
    }

    /** A plan may look back on any day, and a run that adds nothing changes nothing; only what is posted needs an open day. */
    private void refuseClosed() {
        long lines = Stream.of("new", "supplement", "credit")
                .mapToLong(run.figures()::count)
                .sum();
        if (parameters.mode() != BillingMode.PLAN && lines > 0) {
            new BillBooking(run).ready();
        }
    }

    /** As many digits as a person compares. */
    private static String shown(String hash) {
        return hash.substring(0, Math.min(hash.length(), SHOWN_DIGITS));
    }

    private String lastPlan() {
        return store.lastPlan(parameters.keyText())
                .map(runId -> PlanDigest.of(store.digests(runId)))
                .orElseThrow(() -> new Refusal(Outcome.RULE_REFUSED, "billing.plan.none", parameters.period()));
    }

    /** Counts what reckonings come to. */
    private static final class Tally {
        private long created;
        private long supplements;
        private long credits;
        private long unchanged;
        private long zero;
        private long parked;
        private long amountFen;
        private final Map<String, long[]> linesAndFenByItem = new TreeMap<>();

        void add(Reckoning reckoning) {
            for (Charge line : reckoning.lines()) {
                created += line.kind() == ChargeKind.CHARGE ? 1 : 0;
                supplements += line.kind() == ChargeKind.SUPPLEMENT ? 1 : 0;
                credits += line.kind() == ChargeKind.CREDIT ? 1 : 0;
                amountFen += line.amountFen();
                long[] item = linesAndFenByItem.computeIfAbsent(line.tariffCode(), code -> new long[2]);
                item[0]++;
                item[1] += line.amountFen();
            }
            unchanged += reckoning.unchanged();
            zero += reckoning.zero();
            parked += reckoning.parked().size();
        }

        void add(SetTotals totals) {
            for (SetTotals.Item item : totals.items()) {
                created += item.lines();
                amountFen += item.amountFen();
                if (item.lines() > 0) {
                    long[] sums = linesAndFenByItem.computeIfAbsent(item.item().code(), code -> new long[2]);
                    sums[0] += item.lines();
                    sums[1] += item.amountFen();
                }
            }
            unchanged += totals.unchanged();
            zero += totals.zero();
        }

        void addTo(Figures figures) {
            figures.add("new", created);
            figures.add("supplement", supplements);
            figures.add("credit", credits);
            figures.add("unchanged", unchanged);
            figures.add("zero", zero);
            figures.add("parked", parked);
            figures.add("planned_fen", amountFen);
            linesAndFenByItem.forEach((code, item) -> {
                figures.add(PLANNED_LINES + code, item[0]);
                figures.add(PLANNED_FEN + code, item[1]);
            });
        }
    }
}
