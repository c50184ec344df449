package io.wuye.cli.arrears;

import io.wuye.arrears.ArrearsMode;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;

/** {@code wuye arrears limitation}: until when open charges can be sued for. */
@Command
public final class ArrearsLimitationCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        return ArrearsAnswer.of(session, ArrearsMode.LIMITATION, null);
    }
}
