package io.wuye.rating;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;

/** Objections to a result (复核申请), and what became of them. */
public final class AppealSheet {
    public static final Sheet SHEET = Sheet.of("appeals")
            .title("复核申请")
            .column(Column.of("appeal_no", "申请编号", CellType.CODE).required())
            .column(Column.of("subject", "对象", CellType.CODE).required().alias("项目编号", "project_code"))
            .column(Column.of("round", "轮次", CellType.CODE).required())
            .column(Column.of("item", "条目", CellType.CODE))
            .column(Column.of("filed_on", "提出日期", CellType.DATE).required())
            .column(Column.of("decided_on", "决定日期", CellType.DATE))
            .column(Column.of("outcome", "决定", CellType.choice("upheld", "成立", "rejected", "不成立")))
            .column(Column.of(
                            "verdict",
                            "改判",
                            CellType.choice("pass", "符合", "partial", "基本符合", "fail", "不符合", "na", "不适用"))
                    .alias("判定"))
            .column(Column.of(
                            "value",
                            "改后数值",
                            CellType.decimal(InspectionSheet.SCALE).atLeast("0"))
                    .alias("数值"))
            .key("appeal_no")
            .check(RowCheck.ordered("filed_on", "decided_on"));

    private AppealSheet() {}
}
