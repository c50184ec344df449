package io.wuye.arrears;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;

/** Holds (暂停催缴): units nobody is to be written to for a time, and why. */
public final class HoldSheet {
    public static final Sheet SHEET = Sheet.of("holds")
            .title("暂停催缴")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号", "房屋编号"))
            .column(Column.of(
                            "kind",
                            "类型",
                            CellType.choice(
                                    "dispute", "争议",
                                    "plan", "分期",
                                    "litigation", "诉讼",
                                    "deceased", "身故",
                                    "manual", "其他"))
                    .required()
                    .alias("暂停类型"))
            .column(Column.of("from", "起始日期", CellType.DATE).required().alias("开始日期"))
            .column(Column.of("to", "截止日期", CellType.DATE).alias("结束日期").note("空着即长期有效", "empty: until further notice"))
            .column(Column.of("reason", "原因", CellType.TEXT).required().alias("说明"))
            .key("project_code", "unit_code", "kind", "from")
            .refers("units", "project_code", "unit_code")
            .check(RowCheck.ordered("from", "to"));

    private HoldSheet() {}
}
