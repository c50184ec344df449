package io.wuye.survey;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** Who was to be asked in a wave (发放名册), and what became of it. */
public final class IssuedSheet {
    public static final Sheet SHEET = Sheet.of("issued")
            .title("发放名册")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号", "房屋编号"))
            .column(Column.of("wave", "波次", CellType.TEXT).required().alias("调查波次"))
            .column(Column.of(
                            "disposition",
                            "结果",
                            CellType.choice(
                                    "complete", "完成",
                                    "partial", "部分完成",
                                    "refused", "拒访",
                                    "no-contact", "未接触",
                                    "other", "其他",
                                    "unknown", "不明"))
                    .alias("访问结果", "处置")
                    .note("空：以回收的答卷为准", "empty: what came back counts"))
            .key("project_code", "unit_code", "wave");

    private IssuedSheet() {}
}
