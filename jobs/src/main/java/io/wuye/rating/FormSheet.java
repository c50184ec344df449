package io.wuye.rating;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/**
 * A scoring form as an inspector fills it in (现场评分表): one worksheet per subject, a row per item; inspector and day need
 * only be written where they change.
 */
final class FormSheet {
    static final Sheet SHEET = Sheet.of("scoring-form")
            .title("现场评分表")
            .column(Column.of("subject", "对象", CellType.CODE).required())
            .column(Column.of("round", "轮次", CellType.CODE).required())
            .column(Column.of("component", "来源", CellType.CODE))
            .column(Column.of("item", "条目", CellType.CODE).required())
            .column(Column.of(
                    "verdict", "判定", CellType.choice("pass", "符合", "partial", "基本符合", "fail", "不符合", "na", "不适用")))
            .column(Column.of(
                    "value",
                    "数值",
                    CellType.decimal(InspectionSheet.SCALE).atLeast("0").atMost("1000000000")))
            .column(Column.of("reason", "原因", CellType.TEXT))
            .column(Column.of("evidence", "依据", CellType.TEXT))
            .column(Column.of("inspector", "检查人", CellType.TEXT))
            .column(Column.of("inspected_on", "检查日期", CellType.DATE));

    private FormSheet() {}
}
