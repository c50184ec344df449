package io.wuye.cli.workspace;

import io.wuye.cli.Session;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Inspection;
import io.wuye.kernel.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person reads about a file. */
final class InspectAnswer {
    private final Session session;

    InspectAnswer(Session session) {
        this.session = session;
    }

    void print(Inspection seen, List<Sheet> kinds) {
        InputFile file = seen.file();
        String format = session.messages()
                .text("table.inspect.format."
                        + switch (file.format()) {
                            case TEXT -> "text";
                            case XLS -> "xls";
                            case XLSX -> "xlsx";
                        });
        session.say("table.inspect.file", file.name(), format);
        if (seen.encoding() != null) {
            session.say("table.inspect.text", seen.encoding(), String.valueOf(seen.separator()));
        }
        session.result("file", file.name());
        session.result("format", file.format().name().toLowerCase(Locale.ROOT));
        session.result("sha256", file.sha256());
        if (seen.encoding() != null) {
            session.result("encoding", seen.encoding());
        }
        session.result("worksheets", seen.worksheets());
        for (Inspection.Worksheet sheet : seen.worksheets()) {
            print(sheet, kinds);
        }
    }

    private void print(Inspection.Worksheet sheet, List<Sheet> kinds) {
        if (sheet.name() != null) {
            String key = sheet.hidden() ? "table.inspect.hidden" : "table.inspect.sheet";
            session.say(key, sheet.name());
        }
        if (sheet.kind() == null) {
            session.say("table.inspect.nothing");
        } else {
            String title = kinds.stream()
                    .filter(kind -> kind.kind().equals(sheet.kind()))
                    .map(Sheet::title)
                    .findFirst()
                    .orElse("");
            session.say("table.inspect.kind", sheet.kind(), title, sheet.headingRow());
            mapping(sheet);
        }
        if (!sheet.unknown().isEmpty()) {
            session.say("table.header.unknown", String.join(", ", sheet.unknown()));
        }
        sheet.problems().forEach(problem -> session.out().println(problem.text(session.messages())));
        sheet.first().forEach(row -> session.out().println("  " + String.join(" | ", row)));
    }

    private void mapping(Inspection.Worksheet sheet) {
        List<ReportColumn> columns = new ArrayList<>();
        for (String name : List.of("column", "label", "required", "letters", "heading")) {
            columns.add(ReportColumn.of(name, session.messages().text("table.inspect.column." + name), Kind.TEXT));
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Inspection.Mapping one : sheet.mapping()) {
            rows.add(new @Nullable Object[] {
                one.column(), one.label(), one.required() ? "*" : "", one.letters(), one.heading()
            });
        }
        String title = session.messages().text("table.inspect.mapping");
        if (!session.json()) {
            session.print(new Report("mapping", title, List.of(), columns, RowSource.of(rows)));
        }
    }
}
