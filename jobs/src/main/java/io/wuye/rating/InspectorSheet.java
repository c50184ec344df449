package io.wuye.rating;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** Who inspects (检查人员名录), and whom they may not inspect (回避). */
public final class InspectorSheet {
    public static final Sheet SHEET = Sheet.of("inspectors")
            .title("检查人员")
            .column(Column.of("inspector", "检查人", CellType.CODE).required().alias("检查人员"))
            .column(Column.of("org", "单位", CellType.TEXT).alias("所在单位"))
            .key("inspector");

    public static final Sheet CONFLICTS = Sheet.of("conflicts")
            .title("回避")
            .column(Column.of("inspector", "检查人", CellType.CODE).required().alias("检查人员"))
            .column(Column.of("subject", "对象", CellType.CODE).required().alias("项目编号", "project_code"))
            .column(Column.of("reason", "原因", CellType.TEXT).alias("回避原因"))
            .key("inspector", "subject");

    private InspectorSheet() {}
}
