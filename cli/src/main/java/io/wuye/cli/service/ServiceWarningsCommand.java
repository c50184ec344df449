package io.wuye.cli.service;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import io.wuye.service.ServiceMode;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye service warnings [--month M]}: what of a month's tickets somebody should look at. */
@Command
public final class ServiceWarningsCommand implements Verb {
    @Option(names = "--month", paramLabel = "M")
    private @Nullable Period month;

    @Option(names = "--at", paramLabel = "MOMENT")
    private @Nullable LocalDateTime at;

    @Override
    public Outcome run(Session session) {
        return ServiceLook.at(session, ServiceMode.WARNINGS, month, at);
    }
}
