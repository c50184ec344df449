package io.wuye.archive.catalogue;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** Readings of temperature and humidity in the store rooms (库房温湿度). */
public final class ClimateSheet {
    public static final Sheet SHEET = Sheet.of("climate")
            .title("库房温湿度")
            .column(Column.of("room", "库房", CellType.CODE).required())
            .column(Column.of("read_at", "时间", CellType.TIMESTAMP).required().alias("记录时间"))
            .column(Column.of(
                            "temperature_c",
                            "温度",
                            CellType.decimal(2).atLeast("-60").atMost("90"))
                    .required()
                    .alias("温度(℃)"))
            .column(Column.of(
                            "humidity_pct",
                            "湿度",
                            CellType.decimal(2).atLeast("0").atMost("100"))
                    .required()
                    .alias("相对湿度(%)", "相对湿度"))
            .key("room", "read_at");

    private ClimateSheet() {}
}
