package io.wuye.archive.sweep;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that every table of a sweep has, and what some have besides. */
final class SweepColumns {
    private static final List<String> ALL = List.of(
            "record_id",
            "code",
            "title",
            "series",
            "term",
            "starts_on",
            "last_day",
            "due_on",
            "status",
            "rule",
            "floor",
            "reason");

    private static final Set<String> DATES = Set.of("starts_on", "last_day", "due_on");
    private static final Set<String> TEXTS = Set.of("title", "reason", "borrower", "approved_by", "purpose");
    private static final Set<String> NUMBERS = Set.of("temperature_c", "humidity_pct");
    private static final Set<String> PEOPLE = Set.of("borrower", "approved_by");

    private SweepColumns() {}

    /** The common columns, then these. */
    static List<ReportColumn> of(Messages messages, String... more) {
        return Stream.concat(ALL.stream(), Stream.of(more))
                .map(name -> column(messages, name))
                .toList();
    }

    private static ReportColumn column(Messages messages, String name) {
        Kind kind = DATES.contains(name)
                ? Kind.DATE
                : TEXTS.contains(name) ? Kind.TEXT : NUMBERS.contains(name) ? Kind.DECIMAL : Kind.CODE;
        ReportColumn column = ReportColumn.of(name, messages.text("archive.column." + name), kind);
        return PEOPLE.contains(name) ? column.personalData() : column;
    }
}
