package io.wuye.archive.sweep;

import io.wuye.archive.ArchivePolicies;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.run.RunContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The step that renders {@code out/archive/D} from the catalogue as it stands on day D. */
final class SweepFiles {
    private final RunContext run;
    private final SweepParameters parameters;
    private final RenderOptions options;

    SweepFiles(RunContext run, SweepParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
    }

    /** Writes the tables and the balance. */
    long render() throws Exception {
        ArchivePolicies policies = ArchivePolicies.of(run.workspace());
        Sweep sweep = Sweep.of(run.database(), policies, parameters.asOf());
        Balance balance = sweep.balance();
        SweepReport report = new SweepReport(run.messages(), sweep);
        RoomReport rooms = new RoomReport(run.messages(), parameters.asOf(), new RoomStore(run.database()));
        OutputFolder folder = OutputFolder.open(
                run.workspace().out(), "archive", parameters.asOf().toString(), options);
        Map<String, Object> rows = new LinkedHashMap<>();
        for (Report table : List.of(
                report.due(),
                report.transfers(),
                report.undecided(),
                report.violations(),
                rooms.overdue(sweep::term),
                rooms.beyond(policies.office()))) {
            run.stop().check();
            Counted counted = new Counted(table);
            folder.csv(counted.report());
            rows.put(table.name(), counted.rows());
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("as_of", parameters.asOf().toString());
        summary.put("total", balance.sum());
        summary.putAll(balance.figures());
        summary.put("rows", rows);
        folder.json("balance.json", summary);
        folder.manifest();
        run.figures().put("summary", summary);
        return 0;
    }
}
