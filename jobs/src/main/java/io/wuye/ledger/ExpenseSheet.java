package io.wuye.ledger;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** Expenses (支出): what an estate cost in a month, by category, for the disclosure to owners. */
public final class ExpenseSheet {
    public static final Sheet SHEET = Sheet.of("expenses")
            .title("支出")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("period", "账期", CellType.PERIOD)
                    .required()
                    .alias("月份", "所属期")
                    .note("费用所属的月、季、半年或年，如 2026-11、2026-Q4", "the months the cost is for, such as 2026-11 or 2026-Q4"))
            .column(Column.of("category", "支出项目", CellType.TEXT).required().alias("项目", "支出类别", "科目"))
            .column(Column.of("amount", "金额", CellType.MONEY)
                    .required()
                    .alias("金额(元)", "支出金额")
                    .note("元；冲减填负数", "yuan; negative for a refund"))
            .column(Column.of("memo", "备注", CellType.TEXT)
                    .alias("摘要", "说明")
                    .note("同一账期同一支出项目有几笔的，备注须不同", "must differ where a category has several rows in a period"))
            .key("project_code", "period", "category", "memo")
            .refers("projects", "project_code");

    private ExpenseSheet() {}
}
