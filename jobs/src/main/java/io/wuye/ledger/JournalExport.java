package io.wuye.ledger;

import io.wuye.kernel.report.FileBody;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Vouchers as a plain-text journal: UTF-8 without byte order mark, LF, in the order of date and voucher. */
public final class JournalExport implements FileBody {
    private final JournalForm form;
    private final String title;
    private final String firstDay;
    private final List<String> accounts;
    private final Consumer<Consumer<ExportLine>> lines;

    JournalExport(
            JournalForm form,
            String title,
            String firstDay,
            List<String> accounts,
            Consumer<Consumer<ExportLine>> lines) {
        this.form = form;
        this.title = title;
        this.firstDay = firstDay;
        this.accounts = accounts;
        this.lines = lines;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder();
        form.head(head, title, firstDay, accounts);
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        String[] voucher = {""};
        StringBuilder text = new StringBuilder();
        try {
            lines.accept(line -> {
                text.setLength(0);
                if (!line.voucherNo().equals(voucher[0])) {
                    form.voucher(text, line);
                    voucher[0] = line.voucherNo();
                }
                form.line(text, line);
                write(out, text);
            });
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private static void write(OutputStream out, StringBuilder text) {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
