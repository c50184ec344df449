package io.wuye.archive.transfer;

import io.wuye.archive.ListDigest;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.pdf.Fonts;
import io.wuye.kernel.report.pdf.PdfBook;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of lists of records to be handed over, rendered from the database as often as one likes. */
final class TransferFiles {
    private static final String RECEIPT = "list_id,handed_by,received_by,unit_head_from,unit_head_to,counted,on";

    private final Workspace workspace;
    private final TransferStore store;
    private final TransferReport report;

    TransferFiles(Workspace workspace, Messages messages, TransferStore store) {
        this.workspace = workspace;
        this.store = store;
        this.report = new TransferReport(messages, store);
    }

    /** Writes {@code NAME.csv} (what the digest is taken of), {@code NAME.xlsx} and {@code NAME.pdf}. */
    void list(OutputFolder folder, String name, HandoverStore.Head head) {
        folder.file(name + ".csv", out -> store.lines(head.listId(), line -> write(out, line)));
        folder.xlsx(name + ".xlsx", List.of(report.list(head)));
        Fonts fonts = Fonts.find(workspace.settings().font());
        folder.file(name + ".pdf", out -> {
            try (PdfBook book = new PdfBook(out, fonts, head.listId(), head.asOf())) {
                book.add(report.document(head));
            }
        });
    }

    /** Takes away the files of a list that has no records. */
    void without(OutputFolder folder, String name) {
        List.of(".csv", ".xlsx", ".pdf").forEach(suffix -> folder.without(name + suffix));
    }

    /** Writes {@code receipts.csv}: a row per list to be filled in and imported. */
    void receipts(OutputFolder folder, List<HandoverStore.Head> heads) {
        folder.file("receipts.csv", out -> {
            write(out, RECEIPT);
            heads.forEach(head -> write(out, ListDigest.csv(List.of(head.listId(), "", "", "", "", "", ""))));
        });
    }

    /** Writes the loans that must come back first; how many they are. */
    long lent(OutputFolder folder, String name, TransferStore.Selection selection) {
        folder.csv(report.lent(name, selection.asOf(), selection));
        long[] rows = {0};
        store.lent(selection, loan -> rows[0]++);
        return rows[0];
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
