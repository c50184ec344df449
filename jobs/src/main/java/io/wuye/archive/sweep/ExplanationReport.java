package io.wuye.archive.sweep;

import io.wuye.archive.schedule.Span;
import io.wuye.archive.transfer.TransferRules;
import io.wuye.kernel.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a record stands where it stands, line by line. */
public final class ExplanationReport {
    private ExplanationReport() {}

    /** The explanation as lines of text. */
    public static List<String> lines(Messages messages, Explanation why, LocalDate asOf) {
        SweepRow record = why.record();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("archive.explain.record", record.recordId(), record.code(), record.title()));
        lines.add(messages.text(
                record.formedOn().equals(record.formedLast()) ? "archive.explain.formed" : "archive.explain.volume",
                record.formedOn(),
                record.formedLast()));
        if (!why.event().isEmpty()) {
            @Nullable LocalDate day = record.happenedOn();
            lines.add(
                    day == null
                            ? messages.text("archive.explain.no_event", why.event())
                            : messages.text("archive.explain.event", why.event(), day));
        }
        why.rows().forEach(row -> lines.add(candidate(messages, "archive.explain.row", row)));
        why.floors().forEach(floor -> lines.add(candidate(messages, "archive.explain.floor", floor)));
        lines.add(new ReasonReport(messages, asOf).sentence(why.decision(), record.series(), record.formedLast()));
        Span span = why.decision().span();
        if (span != null) {
            lines.add(messages.text("archive.explain.span", span.startsOn(), span.lastDay(), span.dueOn()));
        }
        why.holds().forEach(hold -> lines.add(messages.text("archive.explain.hold", hold)));
        TransferRules.Deadline deadline = why.deadline();
        if (deadline != null) {
            lines.add(messages.text(
                    deadline.isOverdue(asOf) ? "archive.explain.transfer.late" : "archive.explain.transfer",
                    deadline.day(),
                    messages.text("archive.transfer." + deadline.rule().code(), deadline.day())));
        }
        lines.add(messages.text(
                "archive.explain.state",
                asOf,
                messages.text("archive.bucket." + why.bucket().code())));
        return lines;
    }

    private static String candidate(Messages messages, String key, Explanation.Candidate rule) {
        Span span = rule.span();
        String line = messages.text(
                key,
                rule.name(),
                rule.term().isEmpty() ? "—" : rule.term(),
                messages.text("archive.start." + rule.start().code()),
                rule.authority(),
                span == null ? "—" : span.dueOn());
        return line + (rule.wins() ? messages.text("archive.explain.wins") : "");
    }
}
