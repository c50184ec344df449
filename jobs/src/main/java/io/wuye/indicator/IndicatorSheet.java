package io.wuye.indicator;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import java.util.function.Consumer;

/** Indicators (指标) that were found outside of the program: by a regulator, a call centre, an older system. */
public final class IndicatorSheet {
    private static final CellType FIGURE = CellType.decimal(Indicator.SCALE)
            .atLeast("-1000000000")
            .atMost("1000000000")
            .asRate();

    public static final Sheet SHEET = Sheet.of("indicators")
            .title("指标")
            .column(Column.of("subject", "对象", CellType.CODE)
                    .required()
                    .alias("项目编号", "project_code")
                    .note("项目编号，或被考评的单位、部门、人员", "a project code, or whoever else is rated"))
            .column(Column.of("period", "账期", CellType.PERIOD)
                    .required()
                    .alias("期间", "月份", "所属期")
                    .note("如 2026-11、2026-Q4、2026-H2、2026", "such as 2026-11, 2026-Q4, 2026-H2 or 2026"))
            .column(Column.of("code", "指标", CellType.CODE)
                    .required()
                    .alias("指标代码")
                    .note("如 satisfaction_rate、collection_rate", "such as satisfaction_rate or collection_rate"))
            .column(Column.of("value", "数值", FIGURE)
                    .required()
                    .alias("值", "指标值")
                    .note("比率填小数或百分数：0.86 或 86%", "rates as fractions or per cent: 0.86 or 86%"))
            .column(Column.of("lower", "下限", FIGURE).alias("置信下限"))
            .column(Column.of("upper", "上限", FIGURE).alias("置信上限"))
            .column(Column.of("source", "来源", CellType.TEXT).alias("数据来源"))
            .key("subject", "period", "code")
            .check(IndicatorSheet::withinBounds);

    private IndicatorSheet() {}

    private static void withinBounds(Row row, Consumer<Problem> problems) {
        if (row.has("lower") && row.decimal("lower").compareTo(row.decimal("value")) > 0) {
            problems.accept(row.problem("lower", "indicator.lower", row.text("lower"), row.text("value")));
        }
        if (row.has("upper") && row.decimal("upper").compareTo(row.decimal("value")) < 0) {
            problems.accept(row.problem("upper", "indicator.upper", row.text("upper"), row.text("value")));
        }
    }
}
