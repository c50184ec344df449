package io.wuye.rating;

import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Inspection;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowSink;
import io.wuye.kernel.table.TableReader;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads scoring forms as inspectors filled them in: every worksheet of every file, into one table of inspections. */
public final class FormReading implements RowSink {
    private static final List<String> COLUMNS = List.of(
            "subject",
            "round",
            "component",
            "item",
            "verdict",
            "value",
            "reason",
            "evidence",
            "inspector",
            "inspected_on");

    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int sheets;
    private int blank;
    private @Nullable String inspector;
    private @Nullable String day;

    /** Reads a file; what is wrong with it is kept. */
    public void read(InputFile file, ReadOptions options) {
        for (Inspection.Worksheet sheet :
                Inspection.of(file, options, List.of(FormSheet.SHEET), true).worksheets()) {
            if (!sheet.hidden() && sheet.headingRow() > 0) {
                inspector = null;
                day = null;
                sheets++;
                TableReader.read(
                        FormSheet.SHEET,
                        file,
                        new ReadOptions(options.encoding(), sheet.name(), options.limits()),
                        this);
            }
        }
        file.requireUnchanged();
    }

    /** Worksheets that hold a form. */
    public int sheets() {
        return sheets;
    }

    /** Items nobody wrote a result for. */
    public int blank() {
        return blank;
    }

    /** What is wrong, in whatever order it was found. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void accept(Row row) {
        inspector = row.has("inspector") ? row.text("inspector") : inspector;
        day = row.has("inspected_on") ? row.text("inspected_on") : day;
        if (!row.has("verdict") && !row.has("value")) {
            blank++;
        } else if (day == null) {
            problems.add(row.problem("inspected_on", "rating.form.undated"));
        } else {
            @Nullable Object[] cells = COLUMNS.stream().map(row::get).toArray();
            cells[COLUMNS.size() - 2] = inspector;
            cells[COLUMNS.size() - 1] = day;
            rows.add(cells);
        }
    }

    @Override
    public void reject(long row, List<Problem> found) {
        problems.addAll(found);
    }

    @Override
    public void refuse(List<Problem> found) {
        problems.addAll(found);
    }

    /**
     * Writes what was read as one table, to be imported like any other.
     *
     * @throws Refusal NOTHING if no form holds a result
     */
    public Path table(Workspace workspace) {
        if (rows.isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "rating.form.empty", sheets);
        }
        List<ReportColumn> columns = COLUMNS.stream()
                .map(name -> ReportColumn.of(name, name, Kind.TEXT))
                .toList();
        RenderOptions raw = new RenderOptions(true, true, FileChoice.CSV, Lang.ZH);
        OutputFolder folder = OutputFolder.open(workspace.out(), "rating", "forms", raw);
        Path file = folder.csv(new Report("inspections", "", List.of(), columns, RowSource.of(rows)))
                .orElseThrow();
        folder.manifest();
        return file;
    }
}
