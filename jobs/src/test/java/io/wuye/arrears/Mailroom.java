package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.billing.OpeningPosting;
import io.wuye.billing.OpeningSheet;
import io.wuye.billing.TariffSheet;
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
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An office that writes letters: a small estate with opening arrears, through the real jobs, on a real database. */
final class Mailroom {
    private static final Registers REGISTERS = Registers.of(List.of(
                    RegisterTable.of(ProjectSheet.SHEET, "project"),
                    RegisterTable.of(UnitSheet.SHEET, "unit"),
                    RegisterTable.of(PartySheet.SHEET, "party"),
                    RegisterTable.of(TariffSheet.SHEET, "tariff"),
                    RegisterTable.of(OpeningSheet.SHEET, "opening").withAfterMerge(new OpeningPosting()),
                    RegisterTable.of(HoldSheet.SHEET, "hold"),
                    RegisterTable.of(NoticeEventSheet.SHEET, "notice_event")))
            .withIssued(List.of(RegisterTable.of(NoticeEventSheet.ISSUED, "issued_notice")));

    private final Path folder;
    private final Workspace workspace;
    private int files;
    private RenderOptions options = new RenderOptions(true, true, FileChoice.CSV, Lang.ZH);

    Mailroom(Path folder, String databaseUrl) {
        this.folder = folder;
        this.workspace = new Workspace(folder, new Settings(databaseUrl, null, null, null, null, null));
    }

    Workspace workspace() {
        return workspace;
    }

    /** From now on workbooks and PDFs are rendered too, which takes longer. */
    void prints() {
        options = new RenderOptions(true, true, FileChoice.AUTO, Lang.ZH);
    }

    /** Two buildings, three units in door order 1-101, 1-102, 10-101, and a fee with a late fee. */
    void standard() {
        file("projects", "project_code,name,kind,company", "TA,人才公寓,commodity,安居物业");
        file(
                "units",
                "project_code,unit_code,building,kind,area_m2",
                "TA,10-101,10栋,住宅,67.21",
                "TA,1-102,1栋,住宅,89.67",
                "TA,1-101,1栋,住宅,95.54");
        file(
                "parties",
                "project_code,unit_code,name,role,from,phone",
                "TA,1-101,张三,业主,2020-01-01,13800138000",
                "TA,1-102,李四,业主,2020-01-01,",
                "TA,10-101,孙七,业主,2020-01-01,13700137000");
        file(
                "tariffs",
                "tariff_code,name,method,unit_price,cycle,from,late_fee_rate,authority",
                "WY,物业费,area,2.35,month,2020-01-01,0.0005,合同第三条");
    }

    /** Opening arrears, each {@code unit,due,amount}. */
    void owes(String... debts) {
        List<String> lines =
                new ArrayList<>(List.of("project_code,unit_code,tariff_code,service_from,service_to,amount,due_date"));
        for (String debt : debts) {
            String[] words = debt.split(",", -1);
            lines.add("TA," + words[0] + ",WY," + words[1] + "," + words[1] + "," + words[2] + "," + words[1]);
        }
        file("opening", lines.toArray(String[]::new));
    }

    void file(String kind, String... lines) {
        Path file = folder.resolve(kind + ++files + ".csv");
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        InputFile input = InputFile.open(file, ReadOptions.DEFAULT.limits());
        RunResult result = run(ImportParameters.of(
                kind, LocalDate.of(2025, 1, 1), List.of(input), ReadOptions.DEFAULT, false, false, false));
        assertThat(result.outcome()).as(kind).isEqualTo(Outcome.DONE);
    }

    RunResult letters(String day) {
        return letters(day, null, false);
    }

    RunResult letters(String day, @Nullable Integer level, boolean dry) {
        return run(new NoticeParameters(level, dry, LocalDate.parse(day)));
    }

    private RunResult run(RunParameters parameters) {
        List<JobFactory> jobs = new ArrayList<>(List.of(new ImportJob(REGISTERS, options)));
        jobs.addAll(NoticeJob.all(options));
        return new Runner(jobs).run(workspace, parameters, RunOptions.defaults("test"));
    }

    /** A file below {@code out/notices}. */
    String read(String file) {
        try {
            return Files.readString(workspace.out().resolve("notices").resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All files below {@code out/notices}. */
    SortedMap<String, byte[]> files() {
        Path root = workspace.out().resolve("notices");
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }
}
