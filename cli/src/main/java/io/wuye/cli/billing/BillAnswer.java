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
    private BillAnswer() {}

    static Outcome of(Session session, BillingParameters parameters) {
        BillingJob job = new BillingJob(parameters.mode(), session.render());
        RunResult result = Runs.run(session, parameters, job);
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            print(session, parameters, summary);
        }
        return result.outcome();
    }

    private static void print(Session session, BillingParameters parameters, Map<?, ?> summary) {
        if (!session.json()) {
            session.print(items(session, parameters, summary));
        }
        boolean plan = parameters.mode() == BillingMode.PLAN;
        session.say(
                plan ? "billing.answer.planned" : "billing.answer.posted",
                summary.get("new"),
                summary.get("supplement"),
                summary.get("credit"),
                summary.get("posted_amount"),
                summary.get("unchanged"),
                summary.get("zero"));
        session.say(
                "billing.answer.standing",
                parameters.period(),
                summary.get("units"),
                summary.get("lines"),
                summary.get("amount"));
        String folder = "out/billing/" + parameters.period() + "/";
        if (!"0".equals(String.valueOf(summary.get("parked")))) {
            session.warn("billing.answer.parked", summary.get("parked"), folder + (plan ? "plan.csv" : "parked.csv"));
        }
        session.say("billing.answer.files", folder);
        if (plan) {
            session.say("billing.answer.hash", summary.get("plan_hash"));
        }
    }

    private static Report items(Session session, BillingParameters parameters, Map<?, ?> summary) {
        Columns columns = new Columns(session.messages());
        return new Report(
                "items",
                session.messages().text("billing.charges.title", parameters.period()),
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
}
