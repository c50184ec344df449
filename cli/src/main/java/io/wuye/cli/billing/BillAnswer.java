package io.wuye.cli.billing;

import io.wuye.billing.BillingJob;
import io.wuye.billing.BillingMode;
import io.wuye.billing.BillingParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries out a billing run and says what came of it. */
final class BillAnswer {
    private final Session session;
    private final BillingParameters parameters;
    private final Map<?, ?> summary;

    private BillAnswer(Session session, BillingParameters parameters, Map<?, ?> summary) {
        this.session = session;
        this.parameters = parameters;
        this.summary = summary;
    }

    static Outcome of(Session session, BillingParameters parameters) {
        RunResult result = Runs.run(session, parameters, new BillingJob(parameters.mode(), session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            new BillAnswer(session, parameters, summary).print();
        }
        if (result.figures().get("pools_parked") instanceof List<?> pools) {
            pools.forEach(pool -> session.warn("share.answer.reason", ((List<?>) pool).toArray()));
        }
        return result.outcome();
    }

    private void print() {
        boolean plan = parameters.mode() == BillingMode.PLAN;
        String folder = "out/billing/" + parameters.period() + "/";
        if (!session.json()) {
            session.print(items());
        }
        session.say("billing.answer.standing", parameters.period(), figure("units"), figure("lines"), figure("amount"));
        session.say(
                plan ? "billing.answer.planned" : "billing.answer.posted",
                figure("new"),
                figure("supplement"),
                figure("credit"),
                figure("posted_amount"),
                figure("unchanged"),
                figure("zero"));
        if (!figure("parked").equals("0")) {
            session.warn("billing.answer.parked", figure("parked"), folder + (plan ? "plan.csv" : "parked.csv"));
        }
        if (summary.containsKey("unbilled") && !figure("unbilled").equals("0")) {
            session.warn("billing.answer.unbilled", figure("unbilled"), folder + "unbilled.csv");
        }
        if (summary.get("bounds") instanceof List<?> found) {
            String passed = parameters.beyondBounds();
            session.warn(
                    passed == null ? "billing.bounds.planned" : "billing.bounds.passed",
                    found.size(),
                    found,
                    passed == null ? "" : passed);
        }
        session.say("billing.answer.files", folder);
        if (plan) {
            session.say(
                    "billing.answer.hash",
                    parameters.period(),
                    figure("plan_hash").substring(0, 12));
        }
    }

    private Report items() {
        Columns columns = new Columns(session.messages());
        return new Report(
                "items",
                session.messages()
                        .text(
                                parameters.mode() == BillingMode.PLAN ? "billing.plan.title" : "billing.charges.title",
                                parameters.period()),
                List.of(),
                List.of(
                        columns.code("tariff_code"),
                        columns.text("item"),
                        columns.integer("lines").summed(),
                        columns.sum("amount")),
                sink -> {
                    if (summary.get("items") instanceof List<?> items) {
                        items.forEach(item -> sink.accept(row((Map<?, ?>) item)));
                    }
                });
    }

    private static @Nullable Object[] row(Map<?, ?> item) {
        BigDecimal yuan = new BigDecimal(String.valueOf(item.get("amount")));
        return new @Nullable Object[] {
            item.get("tariff_code"),
            item.get("name"),
            Long.valueOf(String.valueOf(item.get("lines"))),
            yuan.movePointRight(2).longValueExact()
        };
    }

    private String figure(String name) {
        return String.valueOf(summary.get(name));
    }
}
