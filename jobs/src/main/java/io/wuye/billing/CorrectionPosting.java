package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.kernel.money.Money;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The steps of a correction by hand: the line, its voucher, the proof that both agree, the files of its month. */
final class CorrectionPosting {
    private static final String AMOUNT_FEN = "amount_fen";

    private final RunContext run;
    private final CorrectionParameters parameters;
    private final RenderOptions options;
    private final LineStore lines;

    CorrectionPosting(RunContext run, CorrectionParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.lines = new LineStore(run.database());
    }

    /** Posts the line, unless a call like this one has posted it before. */
    long post() {
        LineStore.Found found = lines.find(parameters.chargeNo());
        Charge line = found.line().charge();
        Map<Long, Tariff> tariffs = new TariffStore(run.database().jdbc()).byVersion();
        CorrectionRules rules = new CorrectionRules(found.charges(), ReckoningRules.rates(tariffs));
        Correction correction = new Correction(line.seq(), parameters.reason(), parameters.approver());
        Optional<Charge> before = rules.before(line, parameters.amountFen(), correction);
        Charge posted = before.orElseGet(() -> parameters.mode() == CorrectionMode.CREDIT
                ? rules.credit(line, parameters.amountFen(), parameters.chargeNo(), correction)
                : rules.cancel(line, parameters.chargeNo(), correction));
        long availableFen = rules.availableFen(line);
        if (before.isEmpty()) {
            new BillBooking(run).ready();
            long projectId = projectId(found);
            new ChargeStore(run.database().dataSource()).post(run.runId(), projectId, List.of(posted));
            Slice slice = new Slice(line.billingMonth(), projectId, line.unitId(), line.unitId());
            Cycle cycle =
                    Objects.requireNonNull(tariffs.get(line.tariffVersion())).cycle();
            new BoundsStore(run.database().jdbc()).posted(run.runId(), slice, Map.of(cycle, posted.amountFen()));
            availableFen += posted.amountFen();
        }
        run.figures().put(AMOUNT_FEN, before.isEmpty() ? posted.amountFen() : 0);
        run.figures().put("summary", summary(found, posted, availableFen, before.isPresent()));
        return before.isEmpty() ? 1 : 0;
    }

    /** One voucher, red for a credit. */
    long book() {
        return new BillBooking(run)
                .book((month, project) ->
                        run.messages().text("billing.voucher.by_hand", parameters.chargeNo(), parameters.reason()));
    }

    /** The line and its voucher must agree to the fen: anything else is a bug. */
    long reconcile() {
        long decidedFen = run.figures().count(AMOUNT_FEN);
        long bookedFen = new BillBooking(run).debitFen();
        if (bookedFen != decidedFen) {
            throw new IllegalStateException("decided " + decidedFen + " fen, booked " + bookedFen);
        }
        return 0;
    }

    /** The files of the month, which show the line. */
    long render() {
        ChargeNumber number = ChargeNumber.parse(parameters.chargeNo())
                .orElseThrow(() -> new Refusal(Outcome.NOTHING, "billing.no_charge", parameters.chargeNo()));
        new StandingFiles(run, options).refresh(number.billingMonth());
        return 0;
    }

    private long projectId(LineStore.Found found) {
        return new EstateStore(run.database().jdbc())
                .projects().stream()
                        .filter(project -> project.code().equals(found.number().projectCode()))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private static Map<String, Object> summary(LineStore.Found found, Charge posted, long leftFen, boolean before) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("charge_no", found.number().toString());
        summary.put("posted_no", found.number().of(posted).toString());
        summary.put("amount", Money.yuan(posted.amountFen()));
        summary.put("net", Money.yuan(posted.netFen()));
        summary.put("tax", Money.yuan(posted.taxFen()));
        summary.put("left", Money.yuan(leftFen));
        summary.put("month", found.number().billingMonth().toString());
        summary.put("posted_before", before);
        return summary;
    }
}
