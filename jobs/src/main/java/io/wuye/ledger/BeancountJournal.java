package io.wuye.ledger;

import io.wuye.kernel.money.Money;
import java.util.List;
import java.util.Locale;

/** Vouchers as Beancount reads them: the roots are renamed to Chinese ones, every account is opened before its use. */
final class BeancountJournal implements JournalForm {
    private final JournalAccounts names;

    BeancountJournal(JournalAccounts names) {
        this.names = names;
    }

    @Override
    public void head(StringBuilder out, String title, String firstDay, List<String> accounts) {
        out.append("option \"title\" ").append(quoted(title)).append('\n');
        out.append("option \"operating_currency\" \"CNY\"\n");
        for (AccountClass type : AccountClass.values()) {
            out.append("option \"name_")
                    .append(type.name().toLowerCase(Locale.ROOT))
                    .append("\" ")
                    .append(quoted(type.root()))
                    .append('\n');
        }
        out.append('\n');
        for (String account : accounts) {
            out.append(firstDay).append(" open ").append(names.name(account)).append(" CNY\n");
        }
    }

    @Override
    public void voucher(StringBuilder out, ExportLine first) {
        out.append('\n').append(first.date()).append(" * ").append(quoted(first.voucherMemo()));
        out.append("\n  voucher: ").append(quoted(first.voucherNo()));
        out.append("\n  project: ").append(quoted(first.projectCode())).append('\n');
    }

    @Override
    public void line(StringBuilder out, ExportLine line) {
        out.append("  ").append(names.name(line.account())).append("  ");
        out.append(Money.yuan(line.signedFen())).append(" CNY\n");
        if (!line.lineMemo().isEmpty()) {
            out.append("    memo: ").append(quoted(line.lineMemo())).append('\n');
        }
        if (!line.unitCode().isEmpty()) {
            out.append("    unit: ").append(quoted(line.unitCode())).append('\n');
        }
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("[\\r\\n\\t]+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
