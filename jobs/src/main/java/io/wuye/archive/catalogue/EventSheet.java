package io.wuye.archive.catalogue;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** Events (事件): what happened to a record, a series or a project. A later row for the same corrects the earlier. */
public final class EventSheet {
    public static final Sheet SHEET = Sheet.of("events")
            .title("档案事件")
            .column(Column.of("type", "事件", CellType.TEXT)
                    .required()
                    .alias("事件类型")
                    .note("合同终止、报废、解散、遗失等", "end of contract, scrapping, dissolution, loss …"))
            .column(Column.of("subject", "对象", CellType.CODE)
                    .required()
                    .note("档案编号、保管类目或项目编号", "record, series or project"))
            .column(Column.of("happened_on", "发生日期", CellType.DATE).required())
            .column(Column.of("note", "备注", CellType.TEXT).alias("说明"))
            .key("type", "subject");

    private EventSheet() {}
}
