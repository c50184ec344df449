package io.wuye.service;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import java.util.List;
import java.util.function.Consumer;

/** Tickets (工单): one row per matter that was brought to the service desk. */
public final class TicketSheet {
    private static final List<String> LATER = List.of("arrived_at", "completed_at", "replied_at", "revisited_at");

    public static final Sheet SHEET = Sheet.of("tickets")
            .title("工单")
            .column(Column.of("ticket_no", "工单号", CellType.CODE).required().alias("工单编号", "单号", "编号"))
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).alias("房间号", "室号", "房屋编号"))
            .column(Column.of("channel", "渠道", CellType.TEXT).alias("来源", "受理渠道"))
            .column(Column.of(
                            "kind",
                            "类型",
                            CellType.choice("repair", "报修", "complaint", "投诉", "inquiry", "咨询", "suggestion", "建议"))
                    .required()
                    .alias("工单类型"))
            .column(Column.of("category", "类别", CellType.TEXT).alias("问题类别", "报修类别"))
            .column(Column.of("urgency", "紧急程度", CellType.choice("urgent", "紧急", "normal", "一般"))
                    .alias("紧急"))
            .column(Column.of("accepted_at", "受理时间", CellType.TIMESTAMP)
                    .required()
                    .alias("报修时间", "接单时间", "登记时间")
                    .note("当地时间，精确到秒", "on the local clock, to the second"))
            .column(Column.of("appointment_at", "预约时间", CellType.TIMESTAMP).alias("预约上门时间"))
            .column(Column.of("arrived_at", "到场时间", CellType.TIMESTAMP).alias("上门时间", "到达时间"))
            .column(Column.of("completed_at", "完成时间", CellType.TIMESTAMP).alias("完工时间", "办结时间"))
            .column(Column.of("replied_at", "回复时间", CellType.TIMESTAMP).alias("答复时间"))
            .column(Column.of("revisited_at", "回访时间", CellType.TIMESTAMP))
            .column(Column.of("departments", "责任部门", CellType.TEXT)
                    .alias("部门")
                    .note("多个用分号隔开", "more than one with semicolons between"))
            .column(Column.of("first_owner", "首问人", CellType.TEXT).alias("首问负责人", "首接人"))
            .column(Column.of("satisfied", "是否满意", CellType.FLAG).alias("满意"))
            .column(Column.of("reopened", "返修", CellType.FLAG).alias("是否返修", "重开"))
            .column(Column.of("valid", "是否有效", CellType.FLAG).alias("有效", "有效投诉"))
            .column(Column.of(
                            "status",
                            "状态",
                            CellType.choice("open", "处理中", "done", "完成", "cancelled", "取消", "duplicate", "重复"))
                    .alias("工单状态"))
            .column(Column.of("place", "部位", CellType.TEXT).alias("地点", "位置"))
            .column(Column.of("equipment", "设备", CellType.CODE).alias("设备编号"))
            .column(Column.of("device", "评价终端", CellType.CODE)
                    .note("评价来自哪个手机或终端的编号", "number of the phone or terminal a verdict came from"))
            .column(Column.of("text", "内容", CellType.TEXT).alias("描述", "问题描述"))
            .key("ticket_no")
            .check(TicketSheet::nothingBeforeItsStart);

    private TicketSheet() {}

    /** Canonical moments all have nineteen characters, so their order is that of the texts. */
    private static void nothingBeforeItsStart(Row row, Consumer<Problem> problems) {
        String accepted = row.text("accepted_at");
        for (String field : LATER) {
            String at = row.get(field);
            if (at != null && at.compareTo(accepted) < 0) {
                problems.accept(row.problem(field, "service.ticket.before", at, accepted));
            }
        }
    }
}
