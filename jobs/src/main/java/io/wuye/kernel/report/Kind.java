package io.wuye.kernel.report;

/** What the values of a column are; it decides how they look in every form. An empty cell is {@code null} in each. */
public enum Kind {
    /** Free text: {@code String}. */
    TEXT,
    /** A code or number that is never calculated with (room, account, voucher): {@code String}. */
    CODE,
    /** Money: {@code Long} in fen, shown in yuan with two decimals. */
    MONEY,
    /** An exact number (area, price, factor, quantity): {@code BigDecimal}, or its plain {@code String}. */
    DECIMAL,
    /** A day: {@code LocalDate}, or its ISO {@code String}. */
    DATE,
    /** A whole number: {@code Long} or {@code Integer}. */
    INTEGER,
    /** A fraction of one (0.06 is 6 %): {@code BigDecimal}, or its plain {@code String}. */
    RATE,
    /** A phone number: {@code String}, masked in files too unless asked for. */
    PHONE,
    /** An identity document's number: {@code String}, masked in files too unless asked for. */
    ID_NUMBER;

    /** Whether people expect the values at the right edge of the column. */
    public boolean isNumeric() {
        return this == MONEY || this == DECIMAL || this == INTEGER || this == RATE;
    }

    /** Whether even declared output files show the values masked, unless the user asks for {@code --unmasked}. */
    public boolean isSensitive() {
        return this == PHONE || this == ID_NUMBER;
    }
}
