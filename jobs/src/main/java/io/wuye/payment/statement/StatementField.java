package io.wuye.payment.statement;

import io.wuye.kernel.table.CellType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of another program's list of payments may say; {@code columns} of a profile. */
enum StatementField {
    /** Number of the payment, which a refund repeats. */
    NUMBER(CellType.CODE),
    /** When it was paid. */
    PAID_AT(CellType.TIMESTAMP),
    /** Amount; negative, or the other direction, is money that went out. */
    AMOUNT(CellType.MONEY),
    /** Amount that came in, where in and out have a column each. */
    INCOME(CellType.MONEY),
    /** Amount that went out. */
    OUTGO(CellType.MONEY),
    /** Whether {@link #AMOUNT} came in or went out. */
    DIRECTION(CellType.TEXT),
    /** What kind of movement it is: paid, refunded, a fee. */
    STATE(CellType.TEXT),
    /** A refund's own number. */
    REFUND_NO(CellType.CODE),
    /** A refund's amount, where it has a column of its own. */
    REFUND_AMOUNT(CellType.MONEY),
    /** What the account holds after the movement. */
    BALANCE(CellType.MONEY),
    PROJECT_CODE(CellType.CODE),
    UNIT_CODE(CellType.CODE),
    CHARGE_NO(CellType.TEXT),
    PAYER(CellType.TEXT),
    DESIGNATION(CellType.TEXT),
    /** What payer and merchant wrote; several columns are all kept. */
    MEMO(CellType.TEXT);

    private final CellType type;

    StatementField(CellType type) {
        this.type = type;
    }

    CellType type() {
        return type;
    }

    /** As profiles write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StatementField> of(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
