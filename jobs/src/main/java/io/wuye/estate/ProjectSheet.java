package io.wuye.estate;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.DoorOrder;

/** Projects (物业项目) as offices list them. */
public final class ProjectSheet {
    public static final Sheet SHEET = Sheet.of("projects")
            .title("项目")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("name", "项目名称", CellType.TEXT).required().alias("小区名称"))
            .column(Column.of("district", "区县", CellType.TEXT).alias("所属区县"))
            .column(Column.of(
                            "kind",
                            "项目类别",
                            CellType.choice(
                                    "old", "老旧住宅区",
                                    "resettlement", "拆迁安置",
                                    "affordable", "保障性",
                                    "commodity", "商品房",
                                    "non-residential", "非住宅"))
                    .required()
                    .alias("项目类型"))
            .column(Column.of("grade", "服务等级", CellType.TEXT))
            .column(Column.of("company", "物业企业", CellType.TEXT).alias("物业公司"))
            .column(Column.of("households", "户数", CellType.integer().atLeast("0"))
                    .alias("总户数"))
            .column(Column.of("floor_area_m2", "建筑面积", CellType.decimal(4).atLeast("0"))
                    .alias("总建筑面积"))
            .column(Column.of("contract_from", "合同起", CellType.DATE).alias("合同起始日期"))
            .column(Column.of("contract_to", "合同止", CellType.DATE).alias("合同截止日期"))
            .column(Column.of("pricing_mode", "计费模式", CellType.choice("lump-sum", "包干制", "commission", "酬金制"))
                    .otherwise("lump-sum"))
            .key("project_code")
            .derive("door_key", row -> DoorOrder.key("", row.text("project_code")))
            .check(RowCheck.ordered("contract_from", "contract_to"));

    private ProjectSheet() {}
}
