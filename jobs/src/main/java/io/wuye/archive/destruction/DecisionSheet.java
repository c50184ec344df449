package io.wuye.archive.destruction;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import java.util.function.Consumer;

/** What appraisers decided otherwise than to destroy (鉴定意见): one row per record. */
public final class DecisionSheet {
    static final Sheet SHEET = Sheet.of("decisions")
            .title("鉴定意见")
            .column(Column.of("record_id", "档案编号", CellType.CODE).required())
            .column(Column.of(
                            "decision",
                            "意见",
                            CellType.choice("destroy", "销毁", "extend", "延长", "permanent", "改为永久", "segregate", "另行保管"))
                    .required())
            .column(Column.of("until", "延长至", CellType.DATE))
            .column(Column.of("reason", "理由", CellType.TEXT))
            .check(DecisionSheet::extensionHasEnd)
            .check(DecisionSheet::otherHasReason);

    private DecisionSheet() {}

    private static void extensionHasEnd(Row row, Consumer<Problem> problems) {
        if (row.text("decision").equals("extend") != row.has("until")) {
            problems.accept(row.problem("until", "archive.decision.until", row.text("record_id")));
        }
    }

    private static void otherHasReason(Row row, Consumer<Problem> problems) {
        if (!row.text("decision").equals(ListItem.DESTROY) && !row.has("reason")) {
            problems.accept(row.problem("reason", "archive.decision.reason", row.text("record_id")));
        }
    }
}
