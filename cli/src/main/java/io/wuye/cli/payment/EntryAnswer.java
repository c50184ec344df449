package io.wuye.cli.payment;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.payment.EntryJob;
import io.wuye.payment.EntryMode;
import io.wuye.payment.EntryParameters;

/** Carries out an entry by hand and says what came of it. */
final class EntryAnswer {
    private EntryAnswer() {}

    static Outcome of(Session session, EntryMode mode, String subject, String channel, EntryOptions options) {
        return of(
                session,
                new EntryParameters(
                        mode,
                        subject,
                        channel,
                        "",
                        "",
                        options.fen(),
                        options.reason(),
                        options.approver(),
                        session.asOf()));
    }

    static Outcome of(Session session, EntryParameters parameters) {
        RunResult result = Runs.run(session, parameters, new EntryJob(parameters.mode(), session.render()));
        PaymentAnswer.print(session, result);
        return result.outcome();
    }
}
