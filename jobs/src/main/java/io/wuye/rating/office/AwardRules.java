package io.wuye.rating.office;

import io.wuye.rating.standing.Standing;
import java.time.LocalDate;
import java.time.Period;

/**
 * Who kept four stars long enough to be commended, and to ask for a higher service grade (S1 篇九). The years run from the
 * first day of four stars; a time of rectifying does not break them, a lost star does.
 */
final class AwardRules {
    private AwardRules() {}

    /** Whole years of four stars on a day; 0 with fewer stars. */
    static int years(Standing standing, LocalDate day) {
        LocalDate since = standing.topSince();
        return since == null || since.isAfter(day)
                ? 0
                : Period.between(since, day).getYears();
    }
}
