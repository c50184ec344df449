package io.wuye.cli.arrears;

import io.wuye.arrears.ArrearsMode;
import io.wuye.arrears.ArrearsParameters;
import io.wuye.arrears.Grouping;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye arrears age [--by X] [--html]}: how old arrears are, and how well was paid. */
@Command
public final class ArrearsAgeCommand implements Verb {
    @Option(names = "--by", paramLabel = "GROUP")
    private @Nullable Grouping by;

    @Option(names = "--html")
    private boolean html;

    @Override
    public Outcome run(Session session) {
        return ArrearsAnswer.of(session, new ArrearsParameters(ArrearsMode.AGE, by, html, session.asOf()));
    }
}
