package io.wuye.rating;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** Who is rated beside the projects (考评对象): contractors, departments, staff. */
public final class SubjectSheet {
    public static final Sheet SHEET = Sheet.of("subjects")
            .title("考评对象")
            .column(Column.of("subject", "对象", CellType.CODE).required().alias("对象编号"))
            .column(Column.of("name", "名称", CellType.TEXT))
            .column(Column.of("kind", "类别", CellType.choice("contractor", "承包单位", "department", "部门", "staff", "人员"))
                    .required())
            .column(Column.of("grade", "等级", CellType.TEXT))
            .key("subject");

    private SubjectSheet() {}
}
