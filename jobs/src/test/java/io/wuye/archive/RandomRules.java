package io.wuye.archive;

import io.wuye.archive.schedule.FloorRow;
import io.wuye.archive.schedule.Schedule;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.archive.schedule.StartRule;
import io.wuye.archive.schedule.Term;
import io.wuye.archive.schedule.TermRules;
import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rules and records by lot, the same for the same seed. */
public final class RandomRules {
    private static final List<String> TERMS =
            List.of("永久", "1年", "5年", "10年", "15年", "25年", "30年", "15年以上", "5-15年", "", "长期");
    private static final List<StartRule> COUNTED =
            List.of(StartRule.YEAR_END, StartRule.EVENT, StartRule.EVENT_YEAR_END);
    private static final DateRange ALWAYS = DateRange.of(LocalDate.of(1900, 1, 1), null);

    private final Random chance;

    public RandomRules(long seed) {
        this.chance = new Random(seed);
    }

    public int below(int bound) {
        return chance.nextInt(bound);
    }

    public LocalDate day() {
        return LocalDate.of(1985, 1, 1).plusDays(below(45 * 365));
    }

    public @Nullable LocalDate dayOrNone() {
        return below(4) == 0 ? null : day();
    }

    /** One row most often, sometimes several, and up to two minimums of the law. */
    public Schedule.Matching matching() {
        List<ScheduleRow> rows = new ArrayList<>();
        for (int i = below(5) / 3; i >= 0; i--) {
            rows.add(row(TERMS.get(below(TERMS.size())), COUNTED.get(below(3))));
        }
        List<FloorRow> floors = new ArrayList<>();
        for (int i = below(3); i > 0; i--) {
            String term = TERMS.get(below(7));
            floors.add(new FloorRow(
                    "t", term, TermRules.parse(term).orElseThrow(), below(4) == 0 ? "报废后" : "", "law", "", ALWAYS, i));
        }
        return new Schedule.Matching(rows, floors, false);
    }

    static ScheduleRow row(String term, StartRule start) {
        Term meant = TermRules.parse(term).orElseThrow();
        boolean timed = meant.years() > 0;
        return new ScheduleRow(
                "s",
                "1",
                "",
                "item",
                term,
                meant,
                timed ? start : StartRule.NONE,
                start.needsEvent() ? "报废" : "",
                "t",
                "",
                "1",
                ALWAYS,
                true,
                2);
    }

    /** The same rule for longer: more years, a lower bound instead of a period, or for ever. */
    public ScheduleRow longer(ScheduleRow row) {
        int years = row.term().years();
        if (years == 0) {
            return row;
        }
        // What is only reviewed stays so: a period would be a shorter rule in another way.
        boolean reviewed = row.term().isReviewed() || below(3) == 0;
        String term = below(4) == 0 ? "永久" : years + below(20) + (reviewed ? "年以上" : "年");
        return row(term, row.start());
    }
}
