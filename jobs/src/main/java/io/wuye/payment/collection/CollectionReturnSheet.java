package io.wuye.payment.collection;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import java.util.function.Consumer;

/** What a bank says of the lines of a batch (托收回盘): one row per line. */
public final class CollectionReturnSheet {
    /** The lines themselves, which no file brings. */
    public static final Sheet ISSUED = Sheet.of("collection-lines")
            .title("托收批次的各行")
            .column(Column.of("batch_no", "批次号", CellType.CODE).required())
            .column(Column.of("line_no", "序号", CellType.CODE).required())
            .key("batch_no", "line_no");

    public static final Sheet SHEET = Sheet.of("collection-returns")
            .title("托收回盘")
            .column(Column.of("batch_no", "批次号", CellType.CODE).required())
            .column(Column.of("line_no", "序号", CellType.CODE).required())
            .column(Column.of("result", "结果", CellType.choice("collected", "成功", "failed", "失败"))
                    .required())
            .column(Column.of("amount", "实收金额", CellType.MONEY).note("空为全额", "empty: in full"))
            .column(Column.of("paid_on", "扣款日期", CellType.DATE).note("空为导入日", "empty: the day of the import"))
            .column(Column.of("reason", "失败原因", CellType.TEXT))
            .key("batch_no", "line_no")
            .fixed("result", "amount", "paid_on")
            .refers("collection-lines", "batch_no", "line_no")
            .check(CollectionReturnSheet::amountIsPaid);

    private CollectionReturnSheet() {}

    private static void amountIsPaid(Row row, Consumer<Problem> problems) {
        if (row.text("result").equals("collected") && row.has("amount") && row.fen("amount") <= 0) {
            problems.accept(row.problem("amount", "collection.amount"));
        }
    }
}
