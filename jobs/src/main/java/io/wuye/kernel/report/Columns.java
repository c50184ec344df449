package io.wuye.kernel.report;

import io.wuye.kernel.text.Messages;

/**
 * Makes columns whose headers for people come from one list, so that a column of the contract has one name everywhere:
 * message {@code column.<canonical name>}.
 */
public record Columns(Messages messages) {
    public ReportColumn text(String name) {
        return of(name, Kind.TEXT);
    }

    public ReportColumn code(String name) {
        return of(name, Kind.CODE);
    }

    public ReportColumn date(String name) {
        return of(name, Kind.DATE);
    }

    public ReportColumn decimal(String name) {
        return of(name, Kind.DECIMAL);
    }

    public ReportColumn integer(String name) {
        return of(name, Kind.INTEGER);
    }

    /** Money in fen with a total at the foot. */
    public ReportColumn sum(String name) {
        return of(name, Kind.MONEY).summed();
    }

    /** Money in fen without a total. */
    public ReportColumn money(String name) {
        return of(name, Kind.MONEY);
    }

    /** A column that names people. */
    public ReportColumn person(String name) {
        return of(name, Kind.TEXT).personalData();
    }

    private ReportColumn of(String name, Kind kind) {
        return ReportColumn.of(name, messages.text("column." + name), kind);
    }
}
