package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Masks;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Payments (收款流水): one row per movement of money. */
public final class ReceiptSheet {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    public static final Sheet SHEET = Sheet.of("payments")
            .title("收款流水")
            .column(Column.of("channel", "渠道", CellType.CODE)
                    .required()
                    .alias("收款渠道", "支付方式", "收款方式")
                    .note("现金、微信、银行等；流水号在同一渠道内不重复", "cash, wechat, bank …; numbers are unique within a channel"))
            .column(Column.of("payment_no", "流水号", CellType.CODE)
                    .required()
                    .alias("交易单号", "收据号", "单号")
                    .note("设为文本格式，以免表格软件改写长号", "as text, or spreadsheets spoil long numbers"))
            .column(Column.of("paid_at", "缴费时间", CellType.TIMESTAMP).required().alias("缴费日期", "交易时间", "收款日期", "支付时间"))
            .column(Column.of("amount", "金额", CellType.MONEY)
                    .required()
                    .alias("金额(元)", "实收金额", "缴费金额", "收款金额")
                    .note("元；负数为冲销，须填冲销流水号", "yuan; negative takes back the payment named in reverses"))
            .column(Column.of("reverses", "冲销流水号", CellType.CODE).alias("原流水号"))
            .column(Column.of("project_code", "项目编号", CellType.CODE).alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).alias("房间号", "室号", "房屋编号", "车位号"))
            .column(Column.of("charge_no", "账单号", CellType.TEXT).alias("账单编号"))
            .column(Column.of("payer", "付款人", CellType.TEXT)
                    .alias("缴费人", "付款人姓名")
                    .personal(Masks::name))
            .column(Column.of("designation", "指定项目", CellType.TEXT)
                    .alias("缴费项目")
                    .note(
                            "付款人指定缴哪一项：收费编码、收费项目名称或账单号",
                            "what the payer pays: a fee item's code or name, or a charge number"))
            .column(Column.of("memo", "摘要", CellType.TEXT).alias("备注", "附言"))
            .key("channel", "payment_no")
            .fixed("paid_at", "amount", "reverses")
            .derive("designated", ReceiptSheet::designated)
            .derive("charge_month", row -> part(row, number -> MONTH.format(number.billingMonth())))
            .derive("charge_project", row -> part(row, ChargeNumber::projectCode))
            .derive("charge_unit", row -> part(row, ChargeNumber::unitCode))
            .derive("charge_item", row -> part(row, ChargeNumber::tariffCode))
            .derive("charge_seq", row -> part(row, number -> String.valueOf(number.seq())))
            .check(ReceiptSheet::amountHasASign);

    private ReceiptSheet() {}

    private static void amountHasASign(Row row, Consumer<Problem> problems) {
        long fen = row.fen("amount");
        if (fen == 0) {
            problems.accept(row.problem("amount", "payment.amount.zero"));
        } else if (fen < 0 && !row.has("reverses")) {
            problems.accept(row.problem("reverses", "payment.reverses.missing"));
        } else if (fen > 0 && row.has("reverses")) {
            problems.accept(row.problem("amount", "payment.reverses.positive", row.text("reverses")));
        }
    }

    /** A designation that is no charge number, as a code. */
    private static @Nullable String designated(Row row) {
        String said = row.get("designation");
        return said == null || ChargeNumber.parse(said).isPresent() ? null : Codes.normal(said);
    }

    private static @Nullable String part(Row row, Function<ChargeNumber, String> part) {
        return number(row.get("charge_no"))
                .or(() -> number(row.get("designation")))
                .map(part)
                .orElse(null);
    }

    private static Optional<ChargeNumber> number(@Nullable String text) {
        return text == null ? Optional.empty() : ChargeNumber.parse(text);
    }
}
