package io.wuye.payment;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How payments are laid out: what each of them pays (allocations), and which wait for a person (unmatched). */
public final class PaymentReport {
    private final Messages messages;
    private final Columns columns;

    public PaymentReport(Messages messages) {
        this.messages = messages;
        this.columns = new Columns(messages);
    }

    /** What every payment pays; the lines of a payment sum to its amount. */
    Report allocations(LocalDate asOf, PaymentLineStore store) {
        return new Report(
                "allocations",
                messages.text("payment.allocations.title", asOf),
                List.of(),
                List.of(
                        columns.code("payment_no"),
                        columns.code("charge_no"),
                        columns.text("part"),
                        columns.sum("amount")),
                RowSource.of(store.lines()));
    }

    /** Units that have prepaid for longer than they may. */
    Report prepaid(LocalDate asOf, int months, RowSource rows) {
        return new Report(
                "prepaid",
                messages.text("payment.prepaid.title", asOf),
                List.of(messages.text("payment.prepaid.note", months)),
                List.of(
                        columns.code("project_code"),
                        columns.code("unit_code"),
                        columns.sum("balance"),
                        columns.money("limit")),
                rows);
    }

    /** Payments nobody could match by rule, with the reason and what to do. */
    Report unmatched(LocalDate asOf, PaymentLineStore store) {
        return new Report(
                "unmatched",
                messages.text("payment.unmatched.title", asOf),
                List.of(),
                List.of(
                        columns.code("channel"),
                        columns.code("payment_no"),
                        columns.text("paid_at"),
                        columns.sum("amount"),
                        columns.code("project_code"),
                        columns.code("unit_code"),
                        columns.code("charge_no"),
                        columns.person("payer"),
                        columns.code("code"),
                        columns.text("reason")),
                sink -> store.unmatched(row -> {
                    @Nullable Object[] shown = row.clone();
                    shown[9] = messages.text("payment.unmatched." + row[8], String.valueOf(row[9]));
                    sink.accept(shown);
                }));
    }
}
