package io.wuye.estate;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** Re-surveyed areas (面积测绘更正): the area of a unit from a day on; the units file gives the first. */
public final class AreaSheet {
    public static final Sheet SHEET = Sheet.of("areas")
            .title("面积变更")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号", "房屋编号"))
            .column(Column.of("area_m2", "建筑面积", CellType.decimal(4).above("0").atMost("1000000"))
                    .required()
                    .alias("实测面积", "面积", "建筑面积(㎡)"))
            .column(Column.of("from", "生效日期", CellType.DATE).required().alias("起始日期"))
            .key("project_code", "unit_code", "from")
            .refers("units", "project_code", "unit_code");

    private AreaSheet() {}
}
