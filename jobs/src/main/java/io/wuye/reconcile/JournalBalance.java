package io.wuye.reconcile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Reads a plain-text journal as it is written and adds up the postings on one account; keeps nothing else. */
final class JournalBalance extends OutputStream {
    private static final String COMMODITY = " CNY";

    private final String accountPart;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long fen;

    /** @param account its code in the chart; a posting names it as {@code 资产:1122-应收账款} */
    JournalBalance(String account) {
        this.accountPart = ":" + account + "-";
    }

    @Override
    public void write(int b) {
        if (b != '\n') {
            line.write(b);
            return;
        }
        take(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    private void take(String text) {
        int amount = text.lastIndexOf("  ", Math.max(0, text.indexOf(COMMODITY)));
        if (text.startsWith("    ") && text.contains(accountPart) && amount > 0) {
            String yuan = text.substring(amount, text.indexOf(COMMODITY)).strip();
            fen = Math.addExact(fen, new BigDecimal(yuan).movePointRight(2).longValueExact());
        }
    }

    long fen() {
        return fen;
    }
}
