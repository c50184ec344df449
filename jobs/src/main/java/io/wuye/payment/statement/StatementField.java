package io.wuye.payment.statement;

import io.wuye.kernel.table.CellType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of another program's list of payments may say; {@code columns} of a profile. */
enum StatementField {
    /** Number of the payment, which a refund repeats. */
    NUMBER,
    /** When it was paid. */
    PAID_AT,
    /** Amount; negative, or the other direction, is money that went out. */
    AMOUNT,
    /** Amount that came in, where in and out have a column each. */
    INCOME,
    /** Amount that went out. */
    OUTGO,
    /** Whether {@link #AMOUNT} came in or went out. */
    DIRECTION,
    /** What kind of movement it is: paid, refunded, a fee. */
    STATE,
    /** A refund's own number. */
    REFUND_NO,
    /** A refund's amount, where it has a column of its own. */
    REFUND_AMOUNT,
    /** What the account holds after the movement. */
    BALANCE,
    PROJECT_CODE,
    UNIT_CODE,
    CHARGE_NO,
    PAYER,
    DESIGNATION,
    /** What payer and merchant wrote; several columns are all kept. */
    MEMO;

    CellType type() {
        return switch (this) {
            case NUMBER, REFUND_NO, PROJECT_CODE, UNIT_CODE -> CellType.CODE;
            case PAID_AT -> CellType.TIMESTAMP;
            case AMOUNT, INCOME, OUTGO, REFUND_AMOUNT, BALANCE -> CellType.MONEY;
            case DIRECTION, STATE, CHARGE_NO, PAYER, DESIGNATION, MEMO -> CellType.TEXT;
        };
    }

    /** As profiles write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StatementField> of(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
