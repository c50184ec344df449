package io.wuye.service;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** The log of a service desk (工单流水): one row per step of a ticket. */
public final class TicketEventSheet {
    public static final Sheet SHEET = Sheet.of("ticket-events")
            .title("工单流水")
            .column(Column.of("ticket_no", "工单号", CellType.CODE).required().alias("工单编号", "单号"))
            .column(Column.of(
                            "status",
                            "状态",
                            CellType.choice(
                                    "accepted", "受理",
                                    "assigned", "派单",
                                    "arrived", "到场",
                                    "paused", "暂停",
                                    "resumed", "恢复",
                                    "completed", "完成",
                                    "reopened", "重开",
                                    "replied", "回复",
                                    "revisited", "回访",
                                    "cancelled", "取消"))
                    .required()
                    .alias("节点", "事件"))
            .column(Column.of("at", "时间", CellType.TIMESTAMP).required().alias("发生时间", "操作时间"))
            .column(Column.of("note", "备注", CellType.TEXT).alias("说明"))
            .key("ticket_no", "status", "at")
            .refers("tickets", "ticket_no");

    private TicketEventSheet() {}
}
