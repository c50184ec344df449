package io.wuye.ledger;

import java.util.List;

/** One of the plain-text languages for double entry. */
interface JournalForm {
    /** What stands before the first voucher: the accounts in use, from a day on. */
    void head(StringBuilder out, String title, String firstDay, List<String> accounts);

    /** The head of a voucher, by its first line. */
    void voucher(StringBuilder out, ExportLine first);

    /** One line. */
    void line(StringBuilder out, ExportLine line);
}
