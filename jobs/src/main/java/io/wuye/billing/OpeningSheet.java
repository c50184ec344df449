package io.wuye.billing;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;

/** Opening arrears (期初欠费): what was open in the books before this program. */
public final class OpeningSheet {
    public static final Sheet SHEET = Sheet.of("opening")
            .title("期初欠费")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号", "房屋编号"))
            .column(Column.of("tariff_code", "收费编码", CellType.CODE).required().alias("收费项目编码", "费项编码"))
            .column(Column.of("service_from", "费用起始日期", CellType.DATE)
                    .required()
                    .alias("起始日期", "所属期起"))
            .column(Column.of("service_to", "费用截止日期", CellType.DATE).required().alias("截止日期", "所属期止"))
            .column(Column.of("amount", "欠费金额", CellType.MONEY.above("0"))
                    .required()
                    .alias("金额", "欠费"))
            .column(Column.of("due_date", "应缴日期", CellType.DATE).required().alias("缴费期限"))
            .key("project_code", "unit_code", "tariff_code", "service_from")
            .refers("units", "project_code", "unit_code")
            .refers("tariffs", "tariff_code")
            .check(RowCheck.ordered("service_from", "service_to"));

    private OpeningSheet() {}
}
