package io.wuye.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.estate.ProjectSheet;
import io.wuye.indicator.IndicatorPosting;
import io.wuye.indicator.IndicatorSheet;
import io.wuye.kernel.register.ImportJob;
import io.wuye.kernel.register.ImportParameters;
import io.wuye.kernel.register.RegisterTable;
import io.wuye.kernel.register.Registers;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunOptions;
import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.run.Runner;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.rating.office.OfficeJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A district's office in a temporary folder: imports csv texts and rates, through the real jobs, on a real database. */
public final class Bureau {
    public static final RenderOptions RAW = new RenderOptions(true, true, FileChoice.CSV, Lang.ZH);

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final Registers REGISTERS = Registers.of(List.of(
            RegisterTable.of(ProjectSheet.SHEET, "project"),
            RegisterTable.of(IndicatorSheet.SHEET, "indicator_entry").withAfterMerge(new IndicatorPosting()),
            RegisterTable.of(SubjectSheet.SHEET, "rating_subject"),
            RegisterTable.of(InspectionSheet.SHEET, "inspection"),
            RegisterTable.of(FindingSheet.SHEET, "site_finding"),
            RegisterTable.of(BonusSheet.SHEET, "bonus"),
            RegisterTable.of(AppealSheet.SHEET, "appeal"),
            RegisterTable.of(InspectorSheet.SHEET, "inspector"),
            RegisterTable.of(InspectorSheet.CONFLICTS, "conflict")));

    private final Workspace workspace;
    private int files;

    public Bureau(Path folder, String databaseUrl) {
        this.workspace = new Workspace(folder, new Settings(databaseUrl, null, null, null, null, null));
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Writes a policy, a line each. */
    public void policy(String file, String... lines) {
        write(workspace.policyPath(file), lines);
    }

    /** Imports lines of csv, the header first. */
    public void file(String kind, String... lines) {
        Path file = workspace.root().resolve(kind + ++files + ".csv");
        write(file, lines);
        InputFile input = InputFile.open(file, ReadOptions.DEFAULT.limits());
        ImportParameters parameters =
                ImportParameters.of(kind, AS_OF, List.of(input), ReadOptions.DEFAULT, false, false, false);
        assertThat(run(parameters).outcome()).as(kind).isEqualTo(Outcome.DONE);
    }

    private static void write(Path file, String... lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public RunResult run(RunParameters parameters) {
        List<JobFactory> jobs = new ArrayList<>(List.of(new ImportJob(REGISTERS, RAW), new ScoreJob(RAW)));
        jobs.addAll(OfficeJob.all(RAW));
        jobs.addAll(DrawJob.all(RAW));
        return new Runner(jobs).run(workspace, parameters, RunOptions.defaults("test"));
    }

    /** Lines of a file of a round. */
    public List<String> lines(String round, String file) {
        try {
            return Files.readAllLines(
                    workspace.out().resolve("rating").resolve(round).resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
