package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.estate.AreaSheet;
import io.wuye.estate.PartySheet;
import io.wuye.estate.ProjectSheet;
import io.wuye.estate.UnitSheet;
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
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.ledger.CloseJob;
import io.wuye.metering.MeterSheet;
import io.wuye.metering.ReadingSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office in a temporary folder: imports csv texts and bills, through the real jobs, on a real database. */
final class Office {
    static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);

    private static final RenderOptions RAW = new RenderOptions(true, true, FileChoice.CSV, Lang.ZH);
    private static final Registers REGISTERS = Registers.of(List.of(
            RegisterTable.of(ProjectSheet.SHEET, "project"),
            RegisterTable.of(UnitSheet.SHEET, "unit"),
            RegisterTable.of(PartySheet.SHEET, "party"),
            RegisterTable.of(AreaSheet.SHEET, "area"),
            RegisterTable.of(TariffSheet.SHEET, "tariff"),
            RegisterTable.of(FactorSheet.SHEET, "factor"),
            RegisterTable.of(MeterSheet.SHEET, "meter"),
            RegisterTable.of(ReadingSheet.SHEET, "reading"),
            RegisterTable.of(PoolSheet.SHEET, "pool"),
            RegisterTable.of(OpeningSheet.SHEET, "opening").withAfterMerge(new OpeningPosting())));

    private final Path folder;
    private final Workspace workspace;
    private final boolean bySets;
    private int files;

    Office(Path folder, String databaseUrl) {
        this(folder, databaseUrl, true);
    }

    /** @param bySets false to bill all units by the rules */
    Office(Path folder, String databaseUrl, boolean bySets) {
        this.folder = folder;
        this.bySets = bySets;
        this.workspace = new Workspace(folder, new Settings(databaseUrl, null, null, null, null, null));
    }

    /** Keeps the bounds out of the way: a register of two units changes by more than a third with every fact. */
    void boundless() {
        bounds("max_change: 1000", "max_lines_per_unit: 1000");
    }

    /** Sets bounds other than the shipped ones, each a line of {@code policy/billing.yaml}. */
    void bounds(String... lines) {
        try {
            Files.createDirectories(workspace.policyFolder());
            Files.writeString(workspace.policyPath(BillingPolicy.FILE), PolicyText.with(lines));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Workspace workspace() {
        return workspace;
    }

    /** Imports lines of csv, the header first. */
    void file(String kind, String... lines) {
        Path file = folder.resolve(kind + ++files + ".csv");
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        InputFile input = InputFile.open(file, ReadOptions.DEFAULT.limits());
        ImportParameters parameters =
                ImportParameters.of(kind, AS_OF, List.of(input), ReadOptions.DEFAULT, false, false, false);
        RunResult result = runner().run(workspace, parameters, RunOptions.defaults("test"));
        assertThat(result.outcome()).as(kind).isEqualTo(Outcome.DONE);
    }

    /** One project of two units with an owner each, and a fee of 2.35 a square metre. */
    void standard() {
        boundless();
        file("projects", "project_code,name,kind", "TA,人才公寓,commodity");
        file("units", "project_code,unit_code,building,kind,area_m2", "TA,10-101,10栋,住宅,89.67", "TA,2-101,2栋,住宅,95.54");
        file(
                "parties",
                "project_code,unit_code,name,role,from",
                "TA,2-101,张三,业主,2020-01-01",
                "TA,10-101,李四,业主,2020-01-01");
        file(
                "tariffs",
                "tariff_code,name,method,unit_price,cycle,from,tax_rate,authority",
                "WY,物业费,area,2.35,month,2020-01-01,0.06,合同第三条");
    }

    RunResult bill(BillingMode mode, String period) {
        return bill(mode, period, null, null);
    }

    RunResult bill(BillingMode mode, String period, @Nullable YearMonth since, @Nullable String planHash) {
        BillingParameters parameters =
                new BillingParameters(mode, Period.parse(period).orElseThrow(), since, null, planHash, null, AS_OF);
        return run(parameters);
    }

    RunResult share(String period) {
        return run(new ShareParameters(Period.parse(period).orElseThrow(), AS_OF));
    }

    RunResult run(RunParameters parameters) {
        return runner().run(workspace, parameters, RunOptions.defaults("test"));
    }

    /** Takes some yuan off a charge; all that is left for an empty amount. */
    RunResult correct(String chargeNo, String amount, String reason) {
        CorrectionMode mode = amount.isEmpty() ? CorrectionMode.VOID : CorrectionMode.CREDIT;
        long fen = amount.isEmpty() ? 0 : CorrectionParameters.fen(new BigDecimal(amount));
        CorrectionParameters parameters = new CorrectionParameters(mode, chargeNo, fen, reason, "王经理", AS_OF);
        return runner().run(workspace, parameters, RunOptions.defaults("test"));
    }

    /** Lines of a csv file of a billing period, without the header; the columns named, joined with commas. */
    List<String> lines(String file, String... columns) {
        List<String> all = read(file).lines().toList();
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

    String read(String file) {
        try {
            return Files.readString(workspace.out().resolve("billing").resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Runner runner() {
        List<JobFactory> jobs = new ArrayList<>(List.of(new ImportJob(REGISTERS, RAW)));
        for (BillingMode mode : BillingMode.values()) {
            jobs.add(new BillingJob(mode, RAW, bySets));
        }
        jobs.addAll(CorrectionJob.all(RAW));
        jobs.add(new ShareJob(RAW));
        jobs.add(new CloseJob(RAW));
        return new Runner(jobs);
    }
}
