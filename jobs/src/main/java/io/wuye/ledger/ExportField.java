package io.wuye.ledger;

import io.wuye.kernel.report.Kind;

/** What a column of an exported file can hold. */
public enum ExportField {
    /** The day, in the profile's format. */
    DATE(Kind.TEXT),
    /** {@code 2026-10}. */
    PERIOD(Kind.CODE),
    /** The word before the number: 记. */
    WORD(Kind.TEXT),
    /** The number inside its month. */
    NUMBER(Kind.INTEGER),
    /** Word, month and number in one. */
    VOUCHER_NO(Kind.CODE),
    LINE(Kind.INTEGER),
    MEMO(Kind.TEXT),
    ACCOUNT(Kind.CODE),
    NAME(Kind.TEXT),
    DEBIT(Kind.MONEY),
    CREDIT(Kind.MONEY),
    /** Whichever side it has. */
    AMOUNT(Kind.MONEY),
    /** 借 or 贷. */
    SIDE(Kind.TEXT),
    UNIT(Kind.CODE),
    PROJECT(Kind.CODE);

    private final Kind kind;

    ExportField(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
