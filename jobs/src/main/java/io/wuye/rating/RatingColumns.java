package io.wuye.rating;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/** Makes columns whose headers for people are the messages {@code rating.column.<canonical name>}. */
record RatingColumns(Messages messages) {
    ReportColumn code(String name) {
        return of(name, Kind.CODE);
    }

    ReportColumn text(String name) {
        return of(name, Kind.TEXT);
    }

    ReportColumn decimal(String name) {
        return of(name, Kind.DECIMAL);
    }

    ReportColumn integer(String name) {
        return of(name, Kind.INTEGER);
    }

    ReportColumn date(String name) {
        return of(name, Kind.DATE);
    }

    /** Several columns of one kind. */
    List<ReportColumn> all(Kind kind, String... names) {
        return Stream.of(names).map(name -> of(name, kind)).toList();
    }

    private ReportColumn of(String name, Kind kind) {
        return ReportColumn.of(name, messages.text("rating.column." + name), kind);
    }
}
