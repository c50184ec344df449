package io.wuye.cli.payment;

import io.wuye.cli.Session;
import io.wuye.kernel.run.RunResult;
import java.util.Map;

/** Says what came of a run that received or allocated payments. */
public final class PaymentAnswer {
    private PaymentAnswer() {}

    /** Prints it. */
    public static void print(Session session, RunResult result) {
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            session.say(
                    "payment.answer.settled",
                    figure(summary, "received"),
                    figure(summary, "received_amount"),
                    figure(summary, "allocated"),
                    figure(summary, "allocated_amount"),
                    figure(summary, "prepaid_amount"));
            String folder = "out/payments/" + figure(summary, "as_of") + "/";
            if (!figure(summary, "unmatched").equals("0")) {
                session.warn(
                        "payment.answer.unmatched",
                        figure(summary, "unmatched"),
                        figure(summary, "unmatched_amount"),
                        folder + "unmatched.csv");
            }
            if (summary.containsKey("moved") && !figure(summary, "moved").equals("0")) {
                session.warn(
                        "payment.answer.moved",
                        figure(summary, "moved"),
                        figure(summary, "moved_amount"),
                        figure(summary, "closed_through"),
                        figure(summary, "as_of"));
            }
            if (!figure(summary, "prepaid_beyond").equals("0")) {
                session.warn(
                        "payment.answer.prepaid",
                        figure(summary, "prepaid_beyond"),
                        figure(summary, "prepaid_months"),
                        folder + "prepaid.csv");
            }
            session.say("payment.answer.files", folder);
        }
    }

    private static String figure(Map<?, ?> summary, String name) {
        return String.valueOf(summary.get(name));
    }
}
