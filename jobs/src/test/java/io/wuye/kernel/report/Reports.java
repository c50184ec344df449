package io.wuye.kernel.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small reports that tests print, save and read back. */
final class Reports {
    private static final List<ReportColumn> CHARGE_COLUMNS = List.of(
            ReportColumn.of("unit_code", "房号", Kind.CODE),
            ReportColumn.of("party", "缴费人", Kind.TEXT).personalData(),
            ReportColumn.of("phone", "手机号", Kind.PHONE),
            ReportColumn.of("due_date", "缴费日", Kind.DATE),
            ReportColumn.of("quantity", "计费面积", Kind.DECIMAL).summed(),
            ReportColumn.of("tax_rate", "税率", Kind.RATE),
            ReportColumn.of("months", "月数", Kind.INTEGER),
            ReportColumn.of("amount", "应收金额", Kind.MONEY).summed());

    private Reports() {}

    /** Three charges with everything that a report can hold: joint owners, a credit, an empty cell. */
    static Report charges() {
        return charges(List.of(
                row("1-1-101", "张三、李四", "13800138000", "89.5", 22_452L),
                row("1-1-102", "欧阳娜娜", null, "100.25", 123_456_789L),
                row("1-2-301", "王\"小\"二, 户主", "010-12345678", "0.0001", -5L)));
    }

    static Report charges(List<@Nullable Object[]> rows) {
        return new Report(
                "charges", "物业服务费应收明细", List.of("账期 2026-11", "截至 2026-11-30"), CHARGE_COLUMNS, RowSource.of(rows));
    }

    static @Nullable Object[] row(
            String unit, String party, @Nullable String phone, String quantity, @Nullable Long amount) {
        return new @Nullable Object[] {
            unit, party, phone, LocalDate.of(2026, 11, 1), new BigDecimal(quantity), new BigDecimal("0.06"), 1L, amount
        };
    }

    /** One text column and one amount, for a list of texts. */
    static Report texts(String... texts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(new @Nullable Object[] {text, -100L});
        }
        return new Report(
                "texts",
                "文本",
                List.of(),
                List.of(
                        ReportColumn.of("memo", "摘要", Kind.TEXT),
                        ReportColumn.of("amount", "金额", Kind.MONEY).summed()),
                RowSource.of(rows));
    }
}
