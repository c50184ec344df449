package io.wuye.archive.schedule;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The retention schedule ({@code policy/retention.csv}): one row per series and version. */
public final class ScheduleSheet {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "retention.csv";

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    /** What the years of contracts count from unless the row says otherwise. */
    private static final String CONTRACT = "合同终止";

    public static final Sheet SHEET = Sheet.of("retention")
            .title("保管期限表")
            .column(Column.of("series", "保管类目", CellType.CODE).required())
            .column(Column.of("class_code", "一级类目", CellType.CODE).required())
            .column(Column.of("group_name", "分组", CellType.TEXT))
            .column(Column.of("item_name", "归档范围", CellType.TEXT).required())
            .column(Column.of("retention", "保管期限", CellType.TEXT))
            .column(Column.of(
                    "start",
                    "起算规则",
                    CellType.choice("none", "不起算", "year-end", "年度终了", "event", "事件发生", "event-year-end", "事件年度终了")))
            .column(Column.of("event", "触发事件", CellType.TEXT))
            .column(Column.of("floor_record_type", "法定类目", CellType.TEXT))
            .column(Column.of("overlaps", "重叠类目", CellType.TEXT))
            .column(Column.of("version", "版本", CellType.CODE))
            .column(Column.of("from", "施行日期", CellType.DATE))
            .column(Column.of("to", "失效日期", CellType.DATE))
            .column(Column.of("note", "备注", CellType.TEXT))
            .check(RowCheck.ordered("from", "to"));

    private ScheduleSheet() {}

    /** What a row means. */
    public static ScheduleRow row(Row row) {
        Optional<Term> term = TermRules.parse(row.get("retention"));
        Term meant = term.orElse(Term.UNSCHEDULED);
        String event = event(row, meant);
        @Nullable String start = row.get("start");
        return new ScheduleRow(
                row.text("series"),
                row.text("class_code"),
                words(row, "group_name"),
                row.text("item_name"),
                words(row, "retention"),
                meant,
                start(start == null ? null : StartRule.of(start), meant, event),
                event,
                words(row, "floor_record_type"),
                words(row, "overlaps"),
                words(row, "version"),
                DateRange.of(row.has("from") ? row.date("from") : ALWAYS, row.has("to") ? row.date("to") : null),
                term.isPresent(),
                row.number());
    }

    private static String event(Row row, Term term) {
        @Nullable String named = term.event();
        return row.has("event") || named == null ? words(row, "event") : named;
    }

    /** Years count from the end of the year unless an event is named; contracts from the end of that year. */
    private static StartRule start(@Nullable StartRule said, Term term, String event) {
        if (term.years() == 0) {
            return StartRule.NONE;
        }
        if (said != null && said != StartRule.NONE) {
            return said;
        }
        if (event.isEmpty()) {
            return StartRule.YEAR_END;
        }
        return event.equals(CONTRACT) ? StartRule.EVENT_YEAR_END : StartRule.EVENT;
    }

    private static String words(Row row, String column) {
        @Nullable String words = row.get(column);
        return words == null ? "" : words;
    }
}
