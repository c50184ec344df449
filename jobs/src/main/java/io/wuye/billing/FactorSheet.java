package io.wuye.billing;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;

/** Factors (减免系数): reductions of a fee item for a unit, each with a reason and who approved it. */
public final class FactorSheet {
    public static final Sheet SHEET = Sheet.of("factors")
            .title("减免系数")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号", "房屋编号"))
            .column(Column.of("tariff_code", "收费编码", CellType.CODE).required().alias("收费项目编码", "费项编码"))
            .column(Column.of(
                            "factor",
                            "系数",
                            CellType.decimal(6).atLeast("0").atMost("1").asRate())
                    .required()
                    .alias("减免系数", "折扣"))
            .column(Column.of("from", "起始日期", CellType.DATE).required().alias("生效日期"))
            .column(Column.of("to", "截止日期", CellType.DATE).alias("失效日期"))
            .column(Column.of("reason", "原因", CellType.TEXT).required().alias("减免原因"))
            .column(Column.of("approver", "审批人", CellType.TEXT))
            .key("project_code", "unit_code", "tariff_code", "from")
            .refers("units", "project_code", "unit_code")
            .refers("tariffs", "tariff_code")
            .check(RowCheck.ordered("from", "to"));

    private FactorSheet() {}
}
