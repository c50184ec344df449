package io.wuye.cli.arrears;

import io.wuye.arrears.ArrearsMode;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;

/** {@code wuye arrears list}: every open charge. */
@Command
public final class ArrearsListCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        return ArrearsAnswer.of(session, ArrearsMode.LIST, null);
    }
}
