package io.wuye.payment;

import io.wuye.billing.BillingJob;
import io.wuye.billing.BillingMode;
import io.wuye.billing.BillingParameters;
import io.wuye.billing.CorrectionJob;
import io.wuye.billing.CorrectionMode;
import io.wuye.billing.CorrectionParameters;
import io.wuye.billing.TariffSheet;
import io.wuye.estate.PartySheet;
import io.wuye.estate.ProjectSheet;
import io.wuye.estate.UnitSheet;
import io.wuye.kernel.database.Database;
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
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A till in a temporary folder: registers, bills and payments, through the real jobs, on a real database. */
public final class Till {
    public static final RenderOptions RAW = new RenderOptions(true, true, FileChoice.CSV, Lang.ZH);
    private static final List<RegisterTable> TABLES = List.of(
            RegisterTable.of(ProjectSheet.SHEET, "project"),
            RegisterTable.of(UnitSheet.SHEET, "unit"),
            RegisterTable.of(PartySheet.SHEET, "party"),
            RegisterTable.of(TariffSheet.SHEET, "tariff"));

    private final Path folder;
    private final Workspace workspace;
    private final Registers registers;
    private final List<JobFactory> jobs = new ArrayList<>();
    private int files;

    public Till(Path folder, String databaseUrl) {
        this(folder, databaseUrl, List.of(), List.of());
    }

    /** A till in an office that does more: other registers, other jobs. */
    public Till(Path folder, String databaseUrl, List<RegisterTable> tables, List<JobFactory> more) {
        List<RegisterTable> all = new ArrayList<>(TABLES);
        all.add(RegisterTable.of(ReceiptSheet.SHEET, "receipt").withAfterMerge(new ReceiptPosting()));
        all.addAll(tables);
        this.registers = Registers.of(all);
        jobs.addAll(List.of(new ImportJob(registers, RAW), new AllocationJob(RAW)));
        jobs.addAll(EntryJob.all(RAW));
        jobs.addAll(BillingJob.all(RAW));
        jobs.addAll(CorrectionJob.all(RAW));
        jobs.addAll(more);
        this.folder = directory(folder);
        this.workspace = new Workspace(folder, new Settings(databaseUrl, null, null, null, null, null));
        policy(
                "billing.yaml",
                "max_change: 1000",
                "max_line: 1000000.00",
                "max_lines_per_unit: 99",
                "months_back: 99",
                "months_ahead: 99",
                "zero: report",
                "meter_year_from: \"01-01\"");
    }

    /** Two projects, four units; a fee by area and a flat one, both due on the tenth. */
    public void estate() {
        file("projects", "2026-01-01", "project_code,name,kind", "TA,人才公寓,commodity", "TB,二期,commodity");
        file(
                "units",
                "2026-01-01",
                "project_code,unit_code,building,kind,area_m2",
                "TA,1-101,1栋,住宅,95.54",
                "TA,1-102,1栋,住宅,120.10",
                "TA,1-103,1栋,住宅,88.88",
                "TB,1-101,1栋,住宅,100");
        file(
                "parties",
                "2026-01-01",
                "project_code,unit_code,name,role,from",
                "TA,1-101,张三,业主,2020-01-01",
                "TA,1-102,李四,业主,2020-01-01",
                "TA,1-103,王五,业主,2020-01-01",
                "TB,1-101,王五,业主,2020-01-01");
        file(
                "tariffs",
                "2026-01-01",
                "tariff_code,name,method,unit_price,cycle,from,due_day,tax_rate,agency,authority",
                "WY,物业费,area,2.35,month,2020-01-01,10,0.06,no,合同第三条",
                "LJ,垃圾费,fixed,10,month,2020-01-01,10,0,yes,合同第四条");
    }

    private static Path directory(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void policy(String file, String... lines) {
        try {
            Files.createDirectories(workspace.policyFolder());
            Files.write(workspace.policyPath(file), List.of(lines));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Imports lines of csv, the header first. */
    public RunResult file(String kind, String asOf, String... lines) {
        return imports(kind, asOf, List.of(List.of(lines)));
    }

    /** Imports rows of csv below a header. */
    public RunResult file(String kind, String asOf, String header, List<String> rows) {
        return imports(kind, asOf, List.of(below(header, rows)));
    }

    private static List<String> below(String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        return lines;
    }

    /** Imports several files in one call. */
    private RunResult imports(String kind, String asOf, List<List<String>> contents) {
        List<InputFile> inputs = new ArrayList<>();
        for (List<String> lines : contents) {
            Path file = folder.resolve(kind + ++files + ".csv");
            try {
                Files.write(file, lines);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            inputs.add(InputFile.open(file, ReadOptions.DEFAULT.limits()));
        }
        return run(ImportParameters.of(kind, LocalDate.parse(asOf), inputs, ReadOptions.DEFAULT, false, false, false));
    }

    /** Imports payments. Columns: channel, number, time, yuan, project, unit, charge, payer, designation, reverses. */
    public RunResult pay(String asOf, String... rows) {
        return payFiles(asOf, List.of(List.of(rows)));
    }

    /** The same from several files in one call. */
    public RunResult payFiles(String asOf, List<List<String>> contents) {
        String header = "channel,payment_no,paid_at,amount,project_code,unit_code,charge_no,payer,designation,reverses";
        return imports(
                "payments",
                asOf,
                contents.stream().map(rows -> below(header, rows)).toList());
    }

    public RunResult bill(String month) {
        Period period = Period.parse(month).orElseThrow();
        return run(new BillingParameters(BillingMode.RUN, period, null, null, null, null, period.firstDay()));
    }

    /** Takes yuan off a charge. */
    public RunResult credit(String chargeNo, String yuan, String asOf) {
        long fen = CorrectionParameters.fen(new BigDecimal(yuan));
        return run(new CorrectionParameters(CorrectionMode.CREDIT, chargeNo, fen, "协议", "王经理", LocalDate.parse(asOf)));
    }

    public RunResult allocate(String asOf) {
        return run(new AllocationParameters(LocalDate.parse(asOf)));
    }

    /** An entry by hand. */
    public RunResult enter(EntryMode mode, String subject, String channel, String yuan, String asOf) {
        long fen = yuan.isEmpty() ? 0 : CorrectionParameters.fen(new BigDecimal(yuan));
        return run(new EntryParameters(mode, subject, channel, "TA", "1-102", fen, "协议", "王经理", LocalDate.parse(asOf)));
    }

    public RunResult run(RunParameters parameters) {
        return new Runner(jobs).run(workspace, parameters, RunOptions.defaults("test"));
    }

    /** Lines of a csv file of payments, without the header. */
    public List<String> lines(String file) {
        return output("payments/" + file);
    }

    /** Lines of a csv file below the folder of outputs, without the header. */
    public List<String> output(String file) {
        try {
            List<String> all = Files.readAllLines(workspace.out().resolve(file));
            return all.subList(1, all.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A number the database holds. */
    public long number(String sql) {
        try (Database database = Database.reader(workspace)) {
            return database.jdbc().sql(sql).query(Long.class).single();
        }
    }

    /** Rows of the database, their values joined by commas. */
    public List<String> rows(String sql) {
        try (Database database = Database.reader(workspace)) {
            return database.jdbc().sql(sql).query().listOfRows().stream()
                    .map(row -> String.join(
                            ",", row.values().stream().map(String::valueOf).toList()))
                    .toList();
        }
    }
}
