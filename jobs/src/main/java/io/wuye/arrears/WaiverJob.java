package io.wuye.arrears;

import io.wuye.billing.ChargeNumber;
import io.wuye.estate.EstateStore;
import io.wuye.kernel.money.Money;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.ledger.LedgerStore;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.Job;

/** Waives a late fee: one red line with reason and approver, and its voucher. The next accrual does not bring it back. */
public final class WaiverJob implements JobFactory {
    @Override
    public String job() {
        return WaiverParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        WaiverParameters parameters = WaiverParameters.of(run.parameters());
        return run.batch().job(job(), List.of(run.batch().step("waive", () -> waive(run, parameters))));
    }

    private static long waive(RunContext run, WaiverParameters parameters) {
        new LedgerStore(run.database().jdbc()).refuseClosed(run.asOf());
        LateFeeStore store = new LateFeeStore(run.database());
        LateFeeStore.Open open = ChargeNumber.parse(parameters.chargeNo())
                .flatMap(number -> new EstateStore(run.database().jdbc())
                        .unitId(number.projectCode(), number.unitCode())
                        .flatMap(unit -> store.open(number, unit)))
                .orElseThrow(() -> new Refusal(Outcome.NOTHING, "latefee.waive.none", parameters.chargeNo()));
        long fen = parameters.amountFen() == 0 ? open.openFen() : parameters.amountFen();
        if (open.openFen() <= 0 || fen > open.openFen()) {
            throw new Refusal(
                    Outcome.RULE_REFUSED,
                    "latefee.waive.too_much",
                    parameters.chargeNo(),
                    Money.yuan(open.openFen()),
                    Money.yuan(fen));
        }
        store.post(
                run.runId(),
                run.asOf(),
                List.of(new LateFeeStore.Line(open.debt(), -fen, parameters.reason(), parameters.approver())));
        new LateFeeBooking(run, store).book("latefee-waive", "latefee.voucher.waived");
        run.figures()
                .put(
                        "summary",
                        Map.of(
                                "charge_no", open.debt().charge().toString(),
                                "waived", Money.yuan(fen),
                                "left", Money.yuan(open.openFen() - fen)));
        return 1;
    }
}
