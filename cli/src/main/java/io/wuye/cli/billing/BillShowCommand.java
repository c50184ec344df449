package io.wuye.cli.billing;

import io.wuye.billing.BillingReport;
import io.wuye.billing.ChargeStore;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye bill show UNIT --period P}: the charges of a unit. */
@Command
public final class BillShowCommand implements Verb {
    @Parameters(paramLabel = "UNIT")
    private String unit = "";

    @Option(names = "--period", paramLabel = "P", required = true)
    private @Nullable Period period;

    @Override
    public Outcome run(Session session) {
        Period shown = period;
        if (shown == null) {
            throw new IllegalStateException("--period is required");
        }
        String code = Codes.normal(unit);
        BillingReport report = new BillingReport(session.messages());
        List<@Nullable Object[]> rows = new ArrayList<>();
        try (Database database = Database.reader(session.workspace())) {
            new ChargeStore(database.dataSource()).standing(shown, code, row -> rows.add(report.shown(row)));
        }
        if (rows.isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "billing.show.none", unit, shown);
        }
        session.print(report.unit(code, shown, session.asOf(), rows));
        return Outcome.DONE;
    }
}
