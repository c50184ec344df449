package io.wuye.estate;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Masks;

/** Parties (业主、租户、开发商) of units, with the days they are so. */
public final class PartySheet {
    public static final Sheet SHEET = Sheet.of("parties")
            .title("业主与租户")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号", "房屋编号", "车位号", "车位编号"))
            .column(Column.of("name", "姓名", CellType.TEXT)
                    .required()
                    .alias("业主姓名", "名称", "客户名称")
                    .personal(Masks::name))
            .column(Column.of("role", "身份", CellType.choice("owner", "业主", "tenant", "租户", "developer", "开发商"))
                    .required()
                    .alias("客户类型"))
            .column(Column.of("liable", "缴费人", CellType.FLAG)
                    .alias("是否缴费人")
                    .note("空：业主、开发商缴费，租户不缴", "empty: owners and developers pay, tenants do not"))
            .column(Column.of("phone", "手机号", CellType.CODE)
                    .alias("联系电话", "电话", "手机")
                    .personal(Masks::phone))
            .column(Column.of("id_number", "证件号码", CellType.CODE).alias("身份证号").personal(Masks::idNumber))
            .column(Column.of("from", "起始日期", CellType.DATE).required().alias("入住日期", "开始日期"))
            .column(Column.of("to", "截止日期", CellType.DATE).alias("结束日期", "迁出日期"))
            .key("project_code", "unit_code", "name", "role", "from")
            .refers("units", "project_code", "unit_code")
            .check(RowCheck.ordered("from", "to"));

    private PartySheet() {}
}
