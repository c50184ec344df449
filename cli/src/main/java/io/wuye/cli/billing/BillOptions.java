package io.wuye.cli.billing;

import io.wuye.billing.BillingMode;
import io.wuye.billing.BillingParameters;
import io.wuye.cli.Session;
import io.wuye.kernel.time.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a billing run is for. */
public final class BillOptions {
    @Option(names = "--period", paramLabel = "P", required = true)
    private @Nullable Period period;

    @Option(names = "--since", paramLabel = "P")
    private @Nullable Period since;

    @Option(names = "--project", paramLabel = "CODE")
    private @Nullable String project;

    @Option(names = "--beyond-bounds", paramLabel = "REASON")
    private @Nullable String beyondBounds;

    BillingParameters parameters(BillingMode mode, @Nullable String planHash, Session session) {
        if (period == null) {
            throw new IllegalStateException("--period is required");
        }
        YearMonth first = since == null ? null : since.start();
        return new BillingParameters(mode, period, first, project, planHash, beyondBounds, session.asOf());
    }
}
