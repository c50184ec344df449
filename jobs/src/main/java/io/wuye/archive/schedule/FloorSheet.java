package io.wuye.archive.schedule;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.time.DateRange;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The legal minimums ({@code policy/legal-floor.csv}): one row per kind of record and instrument. */
public final class FloorSheet {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "legal-floor.csv";

    public static final Sheet SHEET = Sheet.of("legal-floor")
            .title("法定最低保管期限")
            .column(Column.of("record_type", "档案名称", CellType.TEXT).required())
            .column(Column.of("floor", "最低期限", CellType.TEXT).required())
            .column(Column.of("trigger", "起算", CellType.TEXT))
            .column(Column.of("instrument", "依据", CellType.TEXT).required())
            .column(Column.of("article", "条款", CellType.TEXT))
            .column(Column.of("effective_from", "施行日期", CellType.DATE).required())
            .column(Column.of("effective_to", "失效日期", CellType.DATE))
            .column(Column.of("version", "版本", CellType.CODE))
            .check(RowCheck.ordered("effective_from", "effective_to"))
            .check(FloorSheet::isDefinite);

    private FloorSheet() {}

    /** A law that cannot be read must not be read as no law. */
    private static void isDefinite(Row row, Consumer<Problem> problems) {
        Optional<Term> term = TermRules.parse(row.get("floor"));
        boolean definite = term.isPresent()
                && (term.get().kind() == Term.Kind.PERMANENT || term.get().kind() == Term.Kind.YEARS);
        if (!definite) {
            problems.accept(row.problem("floor", "archive.floor.term", row.text("floor")));
        }
    }

    /** What a row means. */
    public static FloorRow row(Row row) {
        return new FloorRow(
                row.text("record_type"),
                row.text("floor"),
                TermRules.parse(row.text("floor")).orElseThrow(),
                words(row, "trigger"),
                row.text("instrument"),
                words(row, "article"),
                DateRange.of(row.date("effective_from"), row.has("effective_to") ? row.date("effective_to") : null),
                row.number());
    }

    private static String words(Row row, String column) {
        @Nullable String words = row.get(column);
        return words == null ? "" : words;
    }
}
