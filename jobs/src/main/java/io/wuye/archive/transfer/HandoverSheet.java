package io.wuye.archive.transfer;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Masks;

/**
 * Receipts (移交回执): who handed over and received a list, and how many records were counted. A form that is not filled in
 * completely is kept as it is; it proves nothing.
 */
public final class HandoverSheet {
    public static final Sheet SHEET = Sheet.of("receipts")
            .title("移交回执")
            .column(Column.of("list_id", "清单编号", CellType.CODE).required().alias("移交清单"))
            .column(Column.of("handed_by", "移交人", CellType.TEXT).personal(Masks::name))
            .column(Column.of("received_by", "接收人", CellType.TEXT).personal(Masks::name))
            .column(Column.of("unit_head_from", "移交单位负责人", CellType.TEXT).personal(Masks::name))
            .column(Column.of("unit_head_to", "接收单位负责人", CellType.TEXT).personal(Masks::name))
            .column(Column.of("counted", "清点件数", CellType.integer().atLeast("0").atMost("100000000"))
                    .alias("件数", "清点数量"))
            .column(Column.of("on", "移交日期", CellType.DATE).alias("日期"))
            .key("list_id");

    private HandoverSheet() {}
}
