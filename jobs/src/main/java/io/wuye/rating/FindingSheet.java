package io.wuye.rating;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;

/** What was found on site and must be put right (整改事项). */
public final class FindingSheet {
    public static final Sheet SHEET = Sheet.of("findings")
            .title("整改事项")
            .column(Column.of("finding_no", "问题编号", CellType.CODE).required().alias("编号"))
            .column(Column.of("subject", "对象", CellType.CODE).required().alias("项目编号", "project_code"))
            .column(Column.of("item", "条目", CellType.CODE))
            .column(Column.of("found_on", "发现日期", CellType.DATE).required())
            .column(Column.of("deadline", "整改期限", CellType.DATE))
            .column(Column.of("fixed_on", "整改完成", CellType.DATE).alias("整改完成日期"))
            .column(Column.of("plan_on", "方案提交", CellType.DATE).alias("方案提交日期"))
            .column(Column.of("plan_accepted", "方案认可", CellType.FLAG))
            .column(Column.of("plan_deadline", "方案期限", CellType.DATE))
            .column(Column.of("veto", "一票否决", CellType.TEXT)
                    .note("评分标准中否决事项的编号；只有一项时可填“是”", "id of the rubric’s veto; “yes” where there is only one"))
            .key("finding_no")
            .check(RowCheck.ordered("found_on", "deadline")
                    .and(RowCheck.ordered("found_on", "fixed_on"))
                    .and(RowCheck.ordered("found_on", "plan_on"))
                    .and(RowCheck.ordered("plan_on", "plan_deadline")));

    private FindingSheet() {}
}
