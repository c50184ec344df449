package io.wuye.rating.office;

import io.wuye.kernel.time.WorkCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Deadlines of an appeal, in working days: to file it from publication, to decide it from the day it was filed. */
public final class AppealRules {
    private final WorkCalendar calendar;
    private final int fileDays;
    private final int decideDays;

    public AppealRules(WorkCalendar calendar, int fileDays, int decideDays) {
        this.calendar = calendar;
        this.fileDays = fileDays;
        this.decideDays = decideDays;
    }

    /** How it stands. */
    public enum Status {
        /** Filed after its deadline. */
        LATE,
        PENDING,
        /** Not decided in time. */
        OVERDUE,
        UPHELD,
        REJECTED
    }

    /** The last day to file; null before publication. */
    public @Nullable LocalDate fileBy(@Nullable LocalDate publishedOn) {
        return publishedOn == null ? null : calendar.plusWorkingDays(publishedOn, fileDays);
    }

    /** The last day to decide. */
    public LocalDate decideBy(Appeal appeal) {
        return calendar.plusWorkingDays(appeal.filedOn(), decideDays);
    }

    /** How an appeal stands on a day. */
    public Status status(Appeal appeal, @Nullable LocalDate publishedOn, LocalDate day) {
        LocalDate fileBy = fileBy(publishedOn);
        LocalDate decidedOn = appeal.decidedOn();
        if (fileBy != null && appeal.filedOn().isAfter(fileBy)) {
            return Status.LATE;
        }
        if (appeal.outcome() != null && decidedOn != null && !decidedOn.isAfter(day)) {
            return appeal.outcome().equals("upheld") ? Status.UPHELD : Status.REJECTED;
        }
        return decideBy(appeal).isBefore(day) ? Status.OVERDUE : Status.PENDING;
    }
}
