package io.wuye.ledger;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.report.Kind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of an exported file. */
final class ExportRules {
    private static final String FULL_WIDTH_COMMA = "，";

    private final ExportProfile profile;
    private final DateTimeFormatter days;

    ExportRules(ExportProfile profile) {
        this.profile = profile;
        this.days = DateTimeFormatter.ofPattern(profile.dateFormat(), Locale.ROOT);
    }

    /** The value for a workbook: text, whole number or fen, as the column's kind says; null for an empty cell. */
    @Nullable Object value(ExportColumn column, ExportLine line) {
        if (column.field() == null) {
            return column.text() == null || column.text().isEmpty() ? null : column.text();
        }
        return switch (column.field()) {
            case DATE -> days.format(line.date());
            case PERIOD -> YearMonth.from(line.date()).toString();
            case WORD -> line.word();
            case NUMBER -> line.number();
            case VOUCHER_NO -> line.voucherNo();
            case LINE -> line.line();
            case MEMO -> line.memo();
            case ACCOUNT -> line.account();
            case NAME -> line.name();
            case DEBIT -> side(line.debitFen());
            case CREDIT -> side(line.creditFen());
            case AMOUNT -> line.debitFen() + line.creditFen();
            case SIDE -> line.debitFen() != 0 ? "借" : "贷";
            case UNIT -> line.unitCode().isEmpty() ? null : line.unitCode();
            case PROJECT -> line.projectCode();
        };
    }

    private @Nullable Object side(long fen) {
        return fen == 0 && profile.zero().isEmpty() ? null : (Object) fen;
    }

    /** The cell of a text line; nothing in it can be taken for a delimiter or a line end. */
    String text(ExportColumn column, ExportLine line) {
        Object value = value(column, line);
        if (value == null) {
            return "";
        }
        if (column.field() != null && column.field().kind() == Kind.MONEY) {
            long fen = (Long) value;
            return fen == 0 && isSide(column.field()) ? profile.zero() : Money.yuan(fen);
        }
        String text = value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
        String delimiter = profile.delimiterText();
        return text.replace(delimiter, delimiter.equals(",") ? FULL_WIDTH_COMMA : " ")
                .replace('"', '＂')
                .replaceAll("[\\r\\n\\t]+", " ");
    }

    private static boolean isSide(ExportField field) {
        return field == ExportField.DEBIT || field == ExportField.CREDIT;
    }
}
