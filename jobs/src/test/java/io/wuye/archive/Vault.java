package io.wuye.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.catalogue.ClimateSheet;
import io.wuye.archive.catalogue.EventSheet;
import io.wuye.archive.catalogue.HoldJob;
import io.wuye.archive.catalogue.LoanSheet;
import io.wuye.archive.catalogue.RecordSheet;
import io.wuye.archive.catalogue.ReleaseJob;
import io.wuye.archive.destruction.AppraisalJob;
import io.wuye.archive.destruction.ConfirmationSheet;
import io.wuye.archive.destruction.DestroyJob;
import io.wuye.archive.destruction.DestroyParameters;
import io.wuye.archive.destruction.SignatureSheet;
import io.wuye.archive.sweep.SweepJob;
import io.wuye.archive.sweep.SweepParameters;
import io.wuye.archive.transfer.DissolutionJob;
import io.wuye.archive.transfer.HandoverSheet;
import io.wuye.archive.transfer.TransferJob;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An archive in a temporary folder: imports csv texts and sweeps, through the real jobs, on a real database. */
public final class Vault {
    public static final String RECORDS = "record_id,title,class,series,formed_on,carrier";

    private static final RenderOptions RAW = new RenderOptions(true, true, FileChoice.CSV, Lang.ZH);

    private final Path folder;
    private final Workspace workspace;
    private int files;

    public Vault(Path folder, String databaseUrl) {
        this.folder = folder;
        this.workspace = new Workspace(folder, new Settings(databaseUrl, null, null, null, null, null));
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Imports lines of csv, the header first. */
    public void file(String kind, String... lines) {
        file(kind, List.of(lines));
    }

    public void file(String kind, List<String> lines) {
        Path file = folder.resolve(kind + ++files + ".csv");
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        InputFile input = InputFile.open(file, ReadOptions.DEFAULT.limits());
        ImportParameters parameters =
                ImportParameters.of(kind, Policies.TODAY, List.of(input), ReadOptions.DEFAULT, false, true, false);
        assertThat(run(parameters).outcome()).as(kind).isEqualTo(Outcome.DONE);
    }

    /** Puts a policy of its own into the workspace. */
    public void policy(String name, String text) {
        try {
            Files.createDirectories(workspace.policyFolder());
            Files.writeString(workspace.policyPath(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Carries out a list, as the command to destroy does. */
    public RunResult destroy(String listId, LocalDate asOf, LocalDate today) {
        List<JobFactory> jobs = new ArrayList<>(jobs());
        jobs.removeIf(job -> job.job().equals(DestroyParameters.JOB));
        jobs.add(DestroyJob.live(RAW));
        return new Runner(jobs).run(workspace, new DestroyParameters(listId, asOf, today), RunOptions.defaults("test"));
    }

    public RunResult sweep(LocalDate asOf) {
        return run(new SweepParameters(asOf));
    }

    public RunResult run(RunParameters parameters) {
        return new Runner(jobs()).run(workspace, parameters, RunOptions.defaults("test"));
    }

    /** Lines of a csv of a sweep without the header, the columns named, joined with commas; no cell holds a comma. */
    public List<String> lines(LocalDate asOf, String table, String... columns) {
        List<String> all = read(asOf, table + ".csv").lines().toList();
        List<String> header = List.of(all.get(0).split(",", -1));
        List<String> lines = new ArrayList<>();
        for (String line : all.subList(1, all.size())) {
            String[] cells = line.split(",", -1);
            List<String> chosen = new ArrayList<>();
            for (String column : columns) {
                chosen.add(cells[header.indexOf(column)]);
            }
            lines.add(String.join(",", chosen));
        }
        return lines;
    }

    public String read(LocalDate asOf, String file) {
        try {
            return Files.readString(
                    workspace.out().resolve("archive").resolve(asOf.toString()).resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<JobFactory> jobs() {
        return List.of(
                new ImportJob(REGISTERS, RAW),
                new SweepJob(RAW),
                new TransferJob(RAW),
                new DissolutionJob(RAW),
                new HoldJob(),
                new ReleaseJob(),
                new AppraisalJob(RAW),
                DestroyJob.settling(RAW));
    }

    private static final Registers REGISTERS = Registers.of(List.of(
            RegisterTable.of(RecordSheet.of(ArchivePolicies::shippedClassification), "archive_record"),
            RegisterTable.of(EventSheet.SHEET, "archive_event").correctedByLaterRows(),
            RegisterTable.of(LoanSheet.SHEET, "archive_loan"),
            RegisterTable.of(ClimateSheet.SHEET, "archive_climate"),
            RegisterTable.of(SignatureSheet.SHEET, "archive_signature"),
            RegisterTable.of(ConfirmationSheet.SHEET, "archive_confirmation"),
            RegisterTable.of(HandoverSheet.SHEET, "archive_receipt")));
}
