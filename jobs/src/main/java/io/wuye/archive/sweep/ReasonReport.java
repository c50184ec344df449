package io.wuye.archive.sweep;

import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.FloorRow;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.kernel.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a record stands where it stands. */
final class ReasonReport {
    private final Messages messages;
    private final LocalDate asOf;

    ReasonReport(Messages messages, LocalDate asOf) {
        this.messages = messages;
        this.asOf = asOf;
    }

    /**
     * The sentence of a decision.
     *
     * @param formedLast tells the age of what nobody can decide; null where many records share the sentence
     */
    String sentence(Decision decision, String series, @Nullable LocalDate formedLast) {
        ScheduleRow row = decision.row();
        FloorRow floor = decision.floor();
        String age = formedLast == null ? "" : String.valueOf(ChronoUnit.DAYS.between(formedLast, asOf));
        return messages.text(
                "archive.reason." + decision.reason().code(),
                row == null ? series : row.series(),
                row == null || row.termText().isEmpty() ? "—" : row.termText(),
                row == null ? "" : row.event(),
                floor == null ? "" : floor.termText(),
                floor == null ? "" : floor.authority(),
                age);
    }
}
