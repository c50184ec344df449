package io.wuye.billing;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.time.Period;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Renders what stands for a period: {@code charges.csv} and {@code bills.xlsx} of {@code out/billing/P}. */
final class StandingFiles {
    private static final String JOB = "billing";
    private static final List<Integer> LONGER = List.of(3, 6, 12);

    private final RunContext run;
    private final RenderOptions options;
    private final ChargeStore charges;
    private final BillingReport report;

    StandingFiles(RunContext run, RenderOptions options) {
        this.run = run;
        this.options = options;
        this.charges = new ChargeStore(run.database().dataSource());
        this.report = new BillingReport(run.messages());
    }

    /** The folder of a period; its manifest is still to be written. */
    OutputFolder folder(Period period) {
        return OutputFolder.open(run.workspace().out(), JOB, period.toString(), options);
    }

    /** Renders into the folder of a period. */
    void render(OutputFolder folder, Period period) {
        folder.csv(report.charges(period, run.asOf(), new ChargeLineStore(run.database())));
        SortedMap<String, String> names = new TreeMap<>();
        long lines = 0;
        for (ChargeStore.ItemTotal item : charges.items(period)) {
            names.put(item.code(), item.name());
            lines += item.lines();
        }
        folder.xlsx("bills.xlsx", lines, () -> new BillsReport(run.messages(), period, charges, names).sheets());
    }

    /** Renders a month to which something was added, and every longer period of it that has been rendered before. */
    void refresh(YearMonth month) {
        refresh(Period.month(month));
        for (int length : LONGER) {
            Period longer = Period.holding(month, length);
            if (Files.isDirectory(run.workspace().out().resolve(JOB).resolve(longer.toString()))) {
                refresh(longer);
            }
        }
    }

    private void refresh(Period period) {
        OutputFolder folder = folder(period);
        render(folder, period);
        folder.manifest();
    }
}
