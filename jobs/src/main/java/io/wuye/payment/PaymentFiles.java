package io.wuye.payment;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.ledger.CloseStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Renders what stands after a run into {@code out/payments/D}, and sums it up. */
final class PaymentFiles {
    private final RunContext run;
    private final PaymentStore payments;
    private final PaymentPolicy policy;

    PaymentFiles(RunContext run) {
        this.run = run;
        this.payments = new PaymentStore(run.database().jdbc());
        this.policy = run.workspace().policy(PaymentPolicy.FILE, PaymentPolicy.class);
    }

    /** The numbers of the run, kept with its figures. */
    void sumUp() {
        run.figures().put("summary", summary());
    }

    /** As the other, for a run that was to match all payments: those it could not are parked rows. */
    void sumUpMatching() {
        sumUp();
        if (payments.unmatched().payments() > 0) {
            run.outcome(Outcome.PARTIAL);
        }
    }

    void render(RenderOptions options) {
        PaymentReport report = new PaymentReport(run.messages());
        PaymentLineStore lines = new PaymentLineStore(run.database().jdbc());
        OutputFolder folder =
                OutputFolder.open(run.workspace().out(), "payments", run.asOf().toString(), options);
        folder.csv(report.allocations(run.asOf(), lines));
        folder.csv(report.unmatched(run.asOf(), lines));
        folder.xlsx(
                "payments.xlsx", List.of(report.allocations(run.asOf(), lines), report.unmatched(run.asOf(), lines)));
        if (prepaidTooMuch() > 0) {
            folder.csv(report.prepaid(run.asOf(), months(), this::prepaid));
        } else {
            folder.without("prepaid.csv");
        }
        folder.json("summary.json", summary());
        folder.manifest();
    }

    private Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("as_of", run.asOf().toString());
        sum(summary, "received", payments.received(run.runId()));
        sum(summary, "allocated", payments.allocated(run.runId()));
        sum(summary, "unmatched", payments.unmatched());
        summary.put(
                "prepaid_amount",
                BigDecimal.valueOf(payments.unspentFen() - payments.unmatched().amountFen(), 2));
        LocalDate closed = new CloseStore(run.database().jdbc()).rules().closedThrough();
        if (!closed.equals(LocalDate.MIN)) {
            summary.put("closed_through", closed.toString());
            sum(summary, "moved", payments.received(run.runId(), closed));
        }
        summary.put("prepaid_beyond", prepaidTooMuch());
        summary.put("prepaid_months", months());
        return summary;
    }

    private int months() {
        Integer months = policy.prepaymentMonths();
        return months == null ? 0 : months;
    }

    private long prepaidTooMuch() {
        long[] units = new long[1];
        prepaid(row -> units[0]++);
        return units[0];
    }

    private void prepaid(Consumer<@Nullable Object[]> sink) {
        if (months() > 0) {
            new PrepaidStore(run.database().jdbc()).beyond(run.runId(), months(), YearMonth.from(run.asOf()), sink);
        }
    }

    private static void sum(Map<String, Object> summary, String name, PaymentStore.Sum sum) {
        summary.put(name, sum.payments());
        summary.put(name + "_amount", BigDecimal.valueOf(sum.amountFen(), 2));
    }
}
