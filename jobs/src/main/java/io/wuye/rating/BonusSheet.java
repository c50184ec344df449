package io.wuye.rating;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;

/** Points beside the items (加减分). */
public final class BonusSheet {
    public static final Sheet SHEET = Sheet.of("bonuses")
            .title("加减分")
            .column(Column.of("subject", "对象", CellType.CODE).required().alias("项目编号", "project_code"))
            .column(Column.of("line", "加减分项", CellType.CODE)
                    .required()
                    .note("评分标准中加减分项的编号", "id of the rubric’s bonus line"))
            .column(Column.of(
                            "points",
                            "分值",
                            CellType.decimal(InspectionSheet.SCALE)
                                    .atLeast("-100")
                                    .atMost("100"))
                    .required()
                    .note("减分填负数", "negative for a penalty"))
            .column(Column.of("from", "起始日期", CellType.DATE).required())
            .column(Column.of("to", "截止日期", CellType.DATE).note("空着即按评分标准的有效期", "empty: the validity the rubric says"))
            .column(Column.of("evidence", "依据", CellType.TEXT))
            .key("subject", "line", "from")
            .check(RowCheck.ordered("from", "to"));

    private BonusSheet() {}
}
