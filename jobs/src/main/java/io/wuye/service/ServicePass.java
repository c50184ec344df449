package io.wuye.service;

import io.wuye.kernel.report.RowSource;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the tickets of a period: their results stream into a file while they are counted, so that a million of
 * them are read once.
 */
final class ServicePass implements RowSource {
    private final TicketStore store;
    private final ServiceParameters parameters;
    private final List<ServiceClock> clocks;
    private final ClockRules rules;
    private final LengthRules lengths;
    private @Nullable ServiceTally tally;

    ServicePass(TicketStore store, ServiceParameters parameters, List<ServiceClock> clocks, DueRules due) {
        this.store = store;
        this.parameters = parameters;
        this.clocks = clocks;
        this.rules = new ClockRules(clocks, due, parameters.at());
        this.lengths = new LengthRules(due, parameters.at());
    }

    @Override
    public void forEach(Consumer<@Nullable Object[]> sink) {
        tally = count((ticket, result) -> sink.accept(ServiceReport.row(ticket, result)));
    }

    private ServiceTally count(BiConsumer<Ticket, ClockResult> beside) {
        ServiceTally counted = new ServiceTally(clocks, lengths);
        store.accepted(parameters.period(), ticket -> {
            List<ClockResult> results = rules.results(ticket);
            counted.add(ticket, results);
            results.forEach(result -> beside.accept(ticket, result));
        });
        return counted;
    }

    /** Every result by itself; counts nothing. */
    void results(BiConsumer<Ticket, ClockResult> sink) {
        store.accepted(
                parameters.period(), ticket -> rules.results(ticket).forEach(result -> sink.accept(ticket, result)));
    }

    /** What was counted; counts by itself where no file was wanted. */
    ServiceTally tally() {
        ServiceTally counted = tally;
        if (counted == null) {
            counted = count((ticket, result) -> {});
            tally = counted;
        }
        return counted;
    }
}
