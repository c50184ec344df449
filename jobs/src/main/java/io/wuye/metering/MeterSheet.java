package io.wuye.metering;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.NumberType;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Meters (表具): where each hangs, what it counts, when it came and went. */
public final class MeterSheet {
    /** What a dial can show. */
    static final NumberType READING = CellType.decimal(4).atLeast("0").below("1000000000");

    public static final Sheet SHEET = Sheet.of("meters")
            .title("表具")
            .column(Column.of("meter_code", "表号", CellType.CODE).required().alias("表具编号", "表编号", "水表号", "电表号", "新表号"))
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE)
                    .alias("房间号", "室号", "房屋编号")
                    .note("总表和公摊表不填", "leave empty for a meter that many units share"))
            .column(Column.of("kind", "表类", CellType.choice("water", "水", "electricity", "电", "gas", "气", "heat", "热"))
                    .required()
                    .alias("表具类型"))
            .column(Column.of("tariff_code", "收费编码", CellType.CODE).required().alias("收费项目编码", "费项编码"))
            .column(Column.of("digits", "位数", CellType.integer().atLeast("1").atMost("9"))
                    .alias("表位数")
                    .note("整数位数；不填则不识别翻转", "whole digits of the dial; without them a rollover is not recognised"))
            .column(Column.of("ratio", "倍率", CellType.decimal(6).above("0").atMost("1000000"))
                    .otherwise("1")
                    .alias("互感倍率"))
            .column(Column.of("installed_on", "安装日期", CellType.DATE).alias("装表日期"))
            .column(
                    Column.of("initial_reading", "起码", READING)
                            .alias("起始读数", "表底数")
                            .note(
                                    "装表时的读数；不填则第一次抄表只作起点，不计费",
                                    "what it showed when put in; without it the first reading is only a start and costs nothing"))
            .column(Column.of("replaced_on", "换表日期", CellType.DATE).alias("拆表日期"))
            .column(Column.of("final_reading", "止码", READING).alias("拆表读数", "旧表止码"))
            .column(
                    Column.of("replaces", "原表号", CellType.CODE)
                            .alias("旧表号")
                            .note(
                                    "换上的新表填它换下的旧表；旧表的换表日期和止码可填在任一行",
                                    "on a new meter: the one it came for; day and last reading of the old may stand on either row"))
            .key("meter_code")
            .refers("projects", "project_code")
            .refers("units", "project_code", "unit_code")
            .refers("tariffs", "tariff_code")
            .check(MeterSheet::endHasDay)
            .check(MeterSheet::endsAfterItBegan)
            .check(MeterSheet::anotherIsReplaced)
            .check(MeterSheet::dialIsLongEnough);

    private MeterSheet() {}

    private static void endHasDay(Row row, Consumer<Problem> problems) {
        if (row.has("final_reading") && !row.has("replaced_on") && !row.has("replaces")) {
            problems.accept(row.problem("replaced_on", "metering.meter.no_day", row.text("final_reading")));
        }
    }

    /** On the row of a new meter the end may be the old one's, which went before the new one came. */
    private static void endsAfterItBegan(Row row, Consumer<Problem> problems) {
        if (!row.has("replaces")
                && row.has("installed_on")
                && row.has("replaced_on")
                && row.date("replaced_on").isBefore(row.date("installed_on"))) {
            problems.accept(row.problem(
                    "replaced_on", "table.range.reversed", row.text("replaced_on"), row.text("installed_on")));
        }
    }

    private static void anotherIsReplaced(Row row, Consumer<Problem> problems) {
        if (row.has("replaces") && row.text("replaces").equals(row.text("meter_code"))) {
            problems.accept(row.problem("replaces", "metering.meter.itself", row.text("replaces")));
        }
    }

    private static void dialIsLongEnough(Row row, Consumer<Problem> problems) {
        if (!row.has("digits")) {
            return;
        }
        BigDecimal dial = BigDecimal.TEN.pow((int) row.number("digits"));
        for (String column :
                row.has("replaces") ? List.of("initial_reading") : List.of("initial_reading", "final_reading")) {
            if (row.has(column) && row.decimal(column).compareTo(dial) >= 0) {
                problems.accept(row.problem(column, "metering.meter.beyond", row.text(column), row.text("digits")));
            }
        }
    }
}
