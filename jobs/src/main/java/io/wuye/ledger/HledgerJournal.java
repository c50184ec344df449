package io.wuye.ledger;

import io.wuye.kernel.money.Money;
import java.util.List;

/** Vouchers as hledger reads them, strictly: every account and the commodity are declared. */
final class HledgerJournal implements JournalForm {
    private final JournalAccounts names;

    HledgerJournal(JournalAccounts names) {
        this.names = names;
    }

    @Override
    public void head(StringBuilder out, String title, String firstDay, List<String> accounts) {
        out.append("; ").append(plain(title)).append("\n\ncommodity 1000.00 CNY\n\n");
        for (String account : accounts) {
            out.append("account ")
                    .append(names.name(account))
                    .append("  ; type: ")
                    .append(names.type(account).letter())
                    .append('\n');
        }
    }

    @Override
    public void voucher(StringBuilder out, ExportLine first) {
        out.append('\n')
                .append(first.date())
                .append(" (")
                .append(first.voucherNo())
                .append(") ");
        out.append(plain(first.voucherMemo())).append("  ; project: ").append(plain(first.projectCode()));
        out.append('\n');
    }

    @Override
    public void line(StringBuilder out, ExportLine line) {
        out.append("    ").append(names.name(line.account())).append("  ");
        out.append(Money.yuan(line.signedFen())).append(" CNY");
        if (!line.lineMemo().isEmpty()) {
            out.append("  ; ").append(plain(line.lineMemo()));
        }
        if (!line.unitCode().isEmpty()) {
            out.append(line.lineMemo().isEmpty() ? "  ; unit: " : ", unit: ").append(plain(line.unitCode()));
        }
        out.append('\n');
    }

    /** Signs that mean something in a description or a comment, and what would be read as a date or a tag, full-width. */
    private static String plain(String text) {
        return text.replaceAll("[\\r\\n\\t]+", " ")
                .replace(';', '；')
                .replace('|', '｜')
                .replace('[', '［')
                .replace(']', '］')
                .replace(':', '：')
                .strip();
    }
}
