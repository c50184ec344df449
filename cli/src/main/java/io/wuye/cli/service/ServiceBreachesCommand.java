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

/** {@code wuye service breaches [--month M]}: which promises of a month were broken. */
@Command
public final class ServiceBreachesCommand implements Verb {
    @Option(names = "--month", paramLabel = "M")
    private @Nullable Period month;

    @Option(names = "--at", paramLabel = "MOMENT")
    private @Nullable LocalDateTime at;

    @Override
    public Outcome run(Session session) {
        return ServiceLook.at(session, ServiceMode.BREACHES, month, at);
    }
}
