package io.wuye.billing;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.DoorOrder;

/** Pools (公摊费用): one row per cost and period that many units bear together. */
public final class PoolSheet {
    public static final Sheet SHEET = Sheet.of("pools")
            .title("公摊费用")
            .column(Column.of("pool_code", "分摊编号", CellType.CODE).required().alias("公摊编号", "分摊代码"))
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("period", "账期", CellType.PERIOD)
                    .required()
                    .alias("费用所属期", "所属期", "月份")
                    .note("费用所属的月、季、半年或年，如 2026-11、2026-Q4", "the months the cost is for, such as 2026-11 or 2026-Q4"))
            .column(Column.of("tariff_code", "收费编码", CellType.CODE)
                    .required()
                    .alias("收费项目编码", "费项编码")
                    .note("计费方式为公摊的收费项目", "a fee item of method share"))
            .column(Column.of("total", "总额", CellType.MONEY.atLeast("0").atMost("1000000000"))
                    .required()
                    .alias("总额(元)", "总金额", "分摊总额")
                    .note("元；改为 0 即全部冲回", "yuan; 0 takes back what was billed"))
            .column(Column.of(
                            "basis",
                            "分摊方式",
                            CellType.choice(
                                    "area", "面积",
                                    "household", "户数",
                                    "usage", "用量",
                                    "coefficient", "系数"))
                    .required()
                    .alias("分摊依据"))
            .column(Column.of("building", "楼栋范围", CellType.CODE)
                    .alias("楼栋", "楼号", "栋号")
                    .note("空着即全项目", "empty: the whole project"))
            .key("pool_code", "period")
            .refers("projects", "project_code")
            .refers("tariffs", "tariff_code")
            .derive("door_key", row -> DoorOrder.key(building(row), row.text("pool_code")));

    private PoolSheet() {}

    private static String building(Row row) {
        String building = row.get("building");
        return building == null ? "" : building;
    }
}
