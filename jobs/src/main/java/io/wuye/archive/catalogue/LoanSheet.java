package io.wuye.archive.catalogue;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Masks;

/** Loans (档案借阅登记): who has which record, since when, until when. */
public final class LoanSheet {
    public static final Sheet SHEET = Sheet.of("loans")
            .title("档案借阅")
            .column(Column.of("record_id", "档案编号", CellType.CODE).required())
            .column(Column.of("borrower", "借阅人", CellType.TEXT).required().personal(Masks::name))
            .column(Column.of("purpose", "用途", CellType.TEXT))
            .column(Column.of("approved_by", "审批人", CellType.TEXT).required().personal(Masks::name))
            .column(Column.of("out_on", "借出日期", CellType.DATE).required())
            .column(Column.of("due_on", "应还日期", CellType.DATE).required())
            .column(Column.of("back_on", "归还日期", CellType.DATE))
            .key("record_id", "borrower", "out_on")
            .refers("records", "record_id")
            .check(RowCheck.ordered("out_on", "due_on"))
            .check(RowCheck.ordered("out_on", "back_on"));

    private LoanSheet() {}
}
