package io.wuye.cli.payment;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.payment.AllocationJob;
import io.wuye.payment.AllocationParameters;
import picocli.CommandLine.Command;

/** {@code wuye payment allocate}: matches payments that waited, then spends what earlier runs left on what is open. */
@Command
public final class PaymentAllocateCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        RunResult result =
                Runs.run(session, new AllocationParameters(session.asOf()), new AllocationJob(session.render()));
        PaymentAnswer.print(session, result);
        return result.outcome();
    }
}
