package io.wuye.ledger;

import java.util.Locale;

/** In which form vouchers leave the house. */
public enum ExportFormat {
    XLSX("xlsx"),
    CSV("csv"),
    KINGDEE(""),
    YONYOU_U8(""),
    HLEDGER("journal"),
    BEANCOUNT("beancount");

    private final String suffix;

    ExportFormat(String suffix) {
        this.suffix = suffix;
    }

    /** What follows the periods in the file's name; empty where a profile says it. */
    String suffix() {
        return suffix;
    }

    /** Whether a profile says what the file looks like. */
    boolean hasProfile() {
        return suffix.isEmpty();
    }

    /** Whether a user's own workbook can be filled. */
    public boolean takesTemplate() {
        return this == XLSX || this == KINGDEE;
    }

    /** As the command line has it, e.g. {@code yonyou-u8}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
