package io.wuye.kernel.workspace;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The working days of a workspace: {@code policy/calendar.csv}, a row per holiday and make-up day. */
public final class CalendarPolicy {
    private static final String FILE = "calendar.csv";

    private static final Sheet SHEET = Sheet.of("calendar")
            .title("工作日历")
            .column(Column.of("date", "日期", CellType.DATE).required())
            .column(Column.of("kind", "类型", CellType.choice("off", "休", "work", "班"))
                    .required())
            .column(Column.of("name", "名称", CellType.TEXT));

    private CalendarPolicy() {}

    /** Reads it. */
    public static WorkCalendar of(Workspace workspace) {
        Map<LocalDate, Boolean> works = new HashMap<>();
        for (Row row : PolicyTable.rows(workspace, FILE, SHEET)) {
            works.put(row.date("date"), row.text("kind").equals("work"));
        }
        return WorkCalendar.of(works);
    }
}
