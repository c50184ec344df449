package io.wuye.estate;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.DoorOrder;
import java.util.function.Consumer;

/** Units (房屋、商铺、车位) as offices list them. */
public final class UnitSheet {
    /** What a cell that names a unit kind may hold. */
    public static final CellType KIND = CellType.choice(
            "residential", "住宅",
            "shop", "商铺",
            "office", "办公",
            "parking", "车位",
            "storage", "储藏室",
            "other", "其他");

    public static final Sheet SHEET = Sheet.of("units")
            .title("房屋")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE)
                    .required()
                    .alias("房间号", "室号", "房屋编号", "单元号", "车位号", "车位编号"))
            .column(Column.of("building", "楼栋", CellType.CODE).required().alias("楼号", "栋号", "楼幢"))
            .column(Column.of("floor", "楼层", CellType.TEXT).alias("层"))
            .column(Column.of(
                    "coefficient", "分摊系数", CellType.decimal(6).atLeast("0").atMost("1000000")))
            .column(Column.of("kind", "用途", KIND).required().alias("房屋用途", "类型"))
            .column(Column.of(
                            "area_m2", "建筑面积", CellType.decimal(4).atLeast("0").atMost("1000000"))
                    .otherwise("0")
                    .alias("建筑面积(㎡)", "建筑面积(平方米)", "面积")
                    .note("平方米，最多四位小数；车位可为 0", "square metres, at most four decimals; 0 for parking"))
            .column(Column.of("handover_date", "交付日期", CellType.DATE).alias("交房日期", "收楼日期"))
            .key("project_code", "unit_code")
            .refers("projects", "project_code")
            .derive("door_key", row -> DoorOrder.key(row.text("building"), row.text("unit_code")))
            .check(UnitSheet::areaIsPositive);

    private UnitSheet() {}

    private static void areaIsPositive(Row row, Consumer<Problem> problems) {
        if (!row.text("kind").equals("parking") && row.text("area_m2").equals("0")) {
            problems.accept(row.problem("area_m2", "estate.area.zero"));
        }
    }
}
