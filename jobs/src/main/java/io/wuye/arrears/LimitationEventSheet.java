package io.wuye.arrears;

import io.wuye.billing.ChargeNumber;
import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import java.util.function.Consumer;

/** What restarts the limitation of claims (诉讼时效中断事由): demands, promises, suits … */
public final class LimitationEventSheet {
    public static final Sheet SHEET = Sheet.of("limitation-events")
            .title("时效中断事由")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号", "房屋编号"))
            .column(Column.of("charge_no", "账单号", CellType.TEXT)
                    .alias("账单编号")
                    .note("空着即该户的全部欠费", "empty: all debts of the unit"))
            .column(Column.of(
                            "kind",
                            "类型",
                            CellType.choice(
                                    "demand", "催告",
                                    "promise", "承诺",
                                    "part-payment", "部分履行",
                                    "plan", "分期",
                                    "suit", "起诉",
                                    "mediation", "调解"))
                    .required()
                    .alias("事由"))
            .column(Column.of("happened_on", "发生日期", CellType.DATE)
                    .required()
                    .alias("日期", "到达日期")
                    .note("催告为到达对方的日期", "of a demand the day it arrived"))
            .column(Column.of("evidence", "凭证", CellType.TEXT).alias("证据"))
            .key("project_code", "unit_code", "charge_no", "kind", "happened_on")
            .refers("units", "project_code", "unit_code")
            .check(LimitationEventSheet::chargeIsANumber);

    private LimitationEventSheet() {}

    private static void chargeIsANumber(Row row, Consumer<Problem> problems) {
        if (row.has("charge_no") && ChargeNumber.parse(row.text("charge_no")).isEmpty()) {
            problems.accept(row.problem("charge_no", "arrears.charge_no", row.text("charge_no")));
        }
    }
}
