package io.wuye.kernel.report;

import java.util.List;

/**
 * A table of results, before it has a form.
 *
 * @param name names the file ({@code charges} becomes {@code charges.csv}) and the sheet in a workbook
 * @param title what stands above the table, for people
 * @param notes lines below the title (period, as-of day, what the numbers cover); not in csv
 * @param columns the columns, in order
 * @param rows the rows, in order
 */
public record Report(String name, String title, List<String> notes, List<ReportColumn> columns, RowSource rows) {
    public Report {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
    }

    /** Whether any column is summed, so that forms for people end with a total row. */
    public boolean hasTotals() {
        return columns.stream().anyMatch(ReportColumn::sum);
    }
}
