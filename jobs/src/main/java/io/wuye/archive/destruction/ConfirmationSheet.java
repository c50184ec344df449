package io.wuye.archive.destruction;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/**
 * Confirmations (纸质销毁确认): how, where, when and before whom the paper of a record was destroyed. A form that is not
 * filled in completely is kept as it is; it proves nothing.
 */
public final class ConfirmationSheet {
    public static final Sheet SHEET = Sheet.of("confirmations")
            .title("销毁确认")
            .column(Column.of("list_id", "清册编号", CellType.CODE).required())
            .column(Column.of("record_id", "档案编号", CellType.CODE).required())
            .column(Column.of("method", "方式", CellType.TEXT))
            .column(Column.of("place", "地点", CellType.TEXT))
            .column(Column.of("done_on", "销毁日期", CellType.DATE))
            .column(Column.of("witnesses", "监销人", CellType.TEXT).note("两名以上，用 ; 隔开", "two or more, joined by ;"))
            .column(Column.of("counted", "册数", CellType.integer().atLeast("0").atMost("100000")))
            .key("list_id", "record_id");

    private ConfirmationSheet() {}
}
