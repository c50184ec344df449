package io.wuye.service;

import io.wuye.kernel.time.DateRange;
import io.wuye.kernel.time.Moments;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Brings stores and rules together: what of a period's tickets somebody should look at. */
final class WarningDesk {
    private final WarningStore store;
    private final ServicePolicy policy;
    private final DateRange days;

    /** @param period what is told must have happened in it */
    WarningDesk(WarningStore store, ServicePolicy policy, Period period) {
        this.store = store;
        this.policy = policy;
        this.days = period.days();
    }

    /** Faults that came back, by project, place and category. */
    List<Recurrence> recurring() {
        List<Recurrence> found = new ArrayList<>();
        RecurringRules rules = new RecurringRules(policy.recurring(), days.first());
        DateRange seen = new DateRange(days.first().minusDays(policy.recurring().days()), days.last());
        store.places(
                seen,
                (project, spot, category, tickets) -> rules.worst(tickets)
                        .ifPresent(worst -> found.add(new Recurrence(
                                project,
                                spot,
                                category,
                                worst.get(0).day(),
                                worst.get(worst.size() - 1).day(),
                                worst.stream().map(RecurringRules.Seen::number).toList()))));
        return found;
    }

    /** Categories that rose, by project. */
    List<Rising> rising() {
        List<Rising> found = new ArrayList<>();
        RiseRules rules = new RiseRules(policy.rise());
        Map<String, YearMonth> beginnings = store.beginnings();
        store.categories(days).forEach((project, categories) -> {
            YearMonth now = YearMonth.from(days.first());
            YearMonth known = beginnings.getOrDefault(project, now);
            int months = (int) Math.min(policy.rise().months(), known.until(now, ChronoUnit.MONTHS));
            if (months >= RiseRules.SHORTEST) {
                LocalDate first = days.first().minusMonths(months);
                DateRange history = new DateRange(first, days.first().minusDays(1));
                SortedMap<String, Long> before = store.categories(history).getOrDefault(project, new TreeMap<>());
                categories.forEach((category, count) -> rules.judge(
                                project, category, count, before.getOrDefault(category, 0L), days, history, months)
                        .ifPresent(found::add));
            }
        });
        return found;
    }

    /** Signs of made figures: revisits, then urgencies, then verdicts. */
    List<Sign> signs(ServicePass pass) {
        SignRules rules = new SignRules(policy.signs());
        pass.results((ticket, result) -> rules.revisit(ticket.projectCode(), result));
        List<Sign> found = new ArrayList<>(rules.lastMinute());
        store.lowered(
                days,
                (project, ticket, file, day) ->
                        found.add(new Sign("urgency-lowered", project, ticket, 1, 1, file + " " + day)));
        Verdicts verdicts = new Verdicts(rules, found);
        store.verdicts(days, verdicts::add);
        verdicts.end();
        return found;
    }

    /** Gathers the verdicts of one device, which come one after the other. */
    private static final class Verdicts {
        private final SignRules rules;
        private final List<Sign> found;
        private final List<LocalDateTime> moments = new ArrayList<>();
        private String project = "";
        private String device = "";

        Verdicts(SignRules rules, List<Sign> found) {
            this.rules = rules;
            this.found = found;
        }

        void add(String nextProject, String nextDevice, String ticket, String at) {
            if (!nextProject.equals(project) || !nextDevice.equals(device)) {
                end();
                project = nextProject;
                device = nextDevice;
            }
            moments.add(Moments.parse(at));
        }

        void end() {
            List<Integer> burst = rules.burst(moments);
            if (!burst.isEmpty()) {
                String detail =
                        Moments.text(moments.get(burst.get(0))) + " – " + Moments.text(moments.get(burst.get(1)));
                found.add(new Sign(
                        "satisfied-burst", project, device, burst.get(1) - burst.get(0) + 1L, moments.size(), detail));
            }
            moments.clear();
        }
    }
}
