package io.wuye.metering;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** Readings (抄表): what a meter showed on a day, and whether somebody looked. */
public final class ReadingSheet {
    public static final Sheet SHEET = Sheet.of("readings")
            .title("抄表")
            .column(Column.of("meter_code", "表号", CellType.CODE).required().alias("表具编号", "表编号", "水表号", "电表号"))
            .column(Column.of("read_on", "抄表日期", CellType.DATE).required().alias("抄见日期", "读表日期"))
            .column(Column.of("reading", "读数", MeterSheet.READING).required().alias("本期读数", "本次读数", "止数", "表读数"))
            .column(Column.of("estimated", "估抄", CellType.FLAG)
                    .otherwise("no")
                    .alias("是否估抄")
                    .note("未见表而估算的填 是；下次实抄自动多退少补", "yes if nobody looked; the next actual reading sets it right"))
            .key("meter_code", "read_on")
            .refers("meters", "meter_code");

    private ReadingSheet() {}
}
