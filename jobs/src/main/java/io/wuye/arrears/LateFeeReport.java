package io.wuye.arrears;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import java.time.LocalDate;
import java.util.List;

/** How late fees are laid out: the segments they were reckoned from. */
final class LateFeeReport {
    private final Messages messages;

    LateFeeReport(Messages messages) {
        this.messages = messages;
    }

    /** Every segment; those of a charge sum to its late fee. */
    Report segments(long runId, LocalDate asOf, LateFeeStore store) {
        Columns columns = new Columns(messages);
        return new Report(
                "segments",
                messages.text("latefee.title", asOf),
                List.of(messages.text("latefee.note")),
                List.of(
                        columns.code("charge_no"),
                        columns.date("from"),
                        columns.date("to"),
                        columns.money("principal"),
                        columns.decimal("rate"),
                        columns.integer("days"),
                        columns.sum("amount"),
                        columns.sum("lpr_amount")),
                sink -> store.segments(runId, sink));
    }
}
