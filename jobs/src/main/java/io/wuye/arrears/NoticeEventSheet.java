package io.wuye.arrears;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;

/** Delivery events (通知送达): what became of letters. */
public final class NoticeEventSheet {
    /** The letters themselves, which no file brings. */
    public static final Sheet ISSUED = Sheet.of("notices")
            .title("已发出的通知")
            .column(Column.of("notice_no", "通知编号", CellType.CODE).required())
            .key("notice_no");

    public static final Sheet SHEET = Sheet.of("notice-events")
            .title("通知送达情况")
            .column(Column.of("notice_no", "通知编号", CellType.CODE).required().alias("编号"))
            .column(Column.of(
                            "event",
                            "事件",
                            CellType.choice(
                                    "sent", "发出",
                                    "delivered", "送达",
                                    "signed", "签收",
                                    "refused", "拒收",
                                    "returned", "退回",
                                    "posted", "张贴"))
                    .required())
            .column(Column.of("at", "时间", CellType.TIMESTAMP).required().alias("日期"))
            .column(Column.of("by", "签收人", CellType.TEXT).alias("经手人"))
            .column(Column.of(
                            "channel",
                            "渠道",
                            CellType.choice(
                                    "sms", "短信",
                                    "wechat", "微信",
                                    "print", "纸质",
                                    "ems", "邮寄",
                                    "call", "电话",
                                    "visit", "上门"))
                    .alias("方式"))
            .column(Column.of("evidence", "凭证", CellType.TEXT).alias("凭证号", "快递单号"))
            .key("notice_no", "event", "at", "channel")
            .refers("notices", "notice_no");

    private NoticeEventSheet() {}
}
