package io.wuye.rating;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** What inspectors saw (检查记录): one row per subject, round and item. */
public final class InspectionSheet {
    /** Decimals of a count, rate or mark. */
    static final int SCALE = 6;

    public static final Sheet SHEET = Sheet.of("inspections")
            .title("检查记录")
            .column(Column.of("subject", "对象", CellType.CODE)
                    .required()
                    .alias("项目编号", "project_code", "考评对象")
                    .note("项目编号，或被考评的单位、部门、人员", "a project code, or whoever else is rated"))
            .column(Column.of("round", "轮次", CellType.CODE).required().note("如 2026H1", "such as 2026H1"))
            .column(Column.of("component", "来源", CellType.CODE)
                    .note("评分标准分几个来源时填写", "where the rubric has several sources"))
            .column(Column.of("item", "条目", CellType.CODE).required().alias("条目编号", "评分条目"))
            .column(Column.of(
                            "verdict",
                            "判定",
                            CellType.choice("pass", "符合", "partial", "基本符合", "fail", "不符合", "na", "不适用"))
                    .note("判定类条目填写；不适用也填在这里", "for items with a verdict; also “not applicable”"))
            .column(Column.of(
                            "value", "数值", CellType.decimal(SCALE).atLeast("0").atMost("1000000000"))
                    .alias("扣分次数", "得分")
                    .note("缺陷数、比率或评委打分", "count of defects, rate or mark"))
            .column(Column.of("reason", "原因", CellType.TEXT).note("不适用的原因", "why it is not applicable"))
            .column(Column.of("evidence", "依据", CellType.TEXT).alias("检查情况"))
            .column(Column.of("inspector", "检查人", CellType.TEXT).alias("评委"))
            .column(Column.of("inspected_on", "检查日期", CellType.DATE).required())
            .key("round", "subject", "component", "item", "inspected_on", "inspector");

    private InspectionSheet() {}
}
