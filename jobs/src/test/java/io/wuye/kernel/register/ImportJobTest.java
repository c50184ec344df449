package io.wuye.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.run.RunOptions;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.run.Runner;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole imports, as runs in a workspace. */
@OnBothDatabases
class ImportJobTest {
    private static final String TOWNS = "镇号,名称";
    private static final String STALLS = "镇号,摊号,区,起始日期,租金,手机号";

    private final TestDatabases kind;

    @TempDir
    Path folder;

    private String url;
    private Market market;
    private Workspace workspace;
    private ImportReview review = new ImportReview();
    private Registers registers = Market.REGISTERS;

    ImportJobTest(TestDatabases kind) {
        this.kind = kind;
        this.url = kind.url();
    }

    @BeforeEach
    void open() throws IOException {
        Path root = Files.createDirectory(folder.resolve("ws"));
        if (kind == TestDatabases.SQLITE) {
            url = "jdbc:sqlite:" + root.resolve("wuye.db");
        }
        Files.writeString(root.resolve("wuye.yaml"), "");
        workspace = new Workspace(root, new Settings(url, Lang.ZH, null, null, null, null));
        try (Database database = Database.writer(url)) {
            market = new Market(database, folder);
        }
    }

    @Test
    void an_import_leaves_its_numbers_and_its_changes_in_files() {
        imports("towns", market.named("towns.csv", TOWNS, "T1,东镇", "T2,西镇"));
        RunResult result = imports("towns", market.named("镇 2.csv", TOWNS, "T1,东新镇", "T2,西镇", "T3,北镇"));
        assertThat(result.outcome()).isEqualTo(Outcome.DONE);
        assertThat(result.figures())
                .containsEntry("new", 1)
                .containsEntry("changed", 1)
                .containsEntry("duplicate", 1);
        Path out = out();
        assertThat(out.getParent()).isEqualTo(workspace.out().resolve("import/towns"));
        assertThat(out.getFileName()).asString().startsWith("镇 2.csv-");
        assertThat(out.resolve("changes.csv")).content().contains("T1,名称,东镇,东新镇,2");
        assertThat(out.resolve("summary.json"))
                .content()
                .contains("\"changed\"")
                .contains("2026-11-21");
        assertThat(out.resolve("MANIFEST.sha256")).exists();
    }

    @Test
    void one_bad_row_refuses_the_whole_call_and_lists_everything_that_is_wrong() {
        imports("towns", market.file(TOWNS, "T1,东镇"));
        Path good = market.named("good.csv", STALLS, "T1,1-1,,2026-01-01,1,");
        Path bad = market.named(
                "bad.csv", STALLS, "T1,1-2,,2026-02-30,1,", "T1,1-3,,2026-01-01,1.005,", "T7,1-4,,2026-01-01,1,");
        assertThat(refusal(() -> imports("stalls", good, bad))).isEqualTo(Outcome.INPUT_REFUSED);
        assertThat(rows("SELECT COUNT(*) FROM stall")).isEqualTo("0");
        assertThat(review.problems())
                .extracting(problem -> problem.place().row())
                .containsExactly(2L, 3L, 4L);
        assertThat(review.problemsFile())
                .content()
                .contains("2026-02-30")
                .contains("1.005")
                .contains("T7");
    }

    @Test
    void accepted_rejects_let_the_good_rows_in() {
        imports("towns", market.file(TOWNS, "T1,东镇"));
        Path file = market.file(STALLS, "T1,1-1,,2026-01-01,1,", "T7,1-4,,2026-01-01,1,");
        RunResult result = run(parameters("stalls", true, false, file), file);
        assertThat(result.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(rows("SELECT COUNT(*) FROM stall")).isEqualTo("1");
        assertThat(review.problems()).extracting(Problem::key).containsExactly("register.unknown.near");
        assertThat(review.rejects()).hasSize(1);
        assertThat(review.rejects().get(0))
                .content()
                .contains(STALLS, "T7,1-4,,2026-01-01,1,", "register.unknown.near");
    }

    @Test
    void rejects_that_are_mended_can_be_imported_as_they_are() throws IOException {
        imports("towns", market.file(TOWNS, "T1,东镇"));
        Path file = market.file(STALLS, "T1,1-1,,2026-01-01,1,", "T7,1-4,,2026-01-01,1,", "T1,1-2,,2026-02-30,1,");
        run(parameters("stalls", true, false, file), file);
        String mended =
                Files.readString(review.rejects().get(0)).replace("T7", "T1").replace("2026-02-30", "2026-02-28");
        RunResult result =
                imports("stalls", market.named("mended.csv", mended.lines().toArray(String[]::new)));
        assertThat(result.figures())
                .containsEntry("read", 2)
                .containsEntry("new", 2)
                .containsEntry("rejected", 0);
    }

    @Test
    void the_same_content_is_imported_once_unless_asked_for() {
        Path file = market.file(TOWNS, "T1,东镇");
        Path copy = market.file(TOWNS, "T1,东镇");
        imports("towns", file);
        assertThatThrownBy(() -> imports("towns", copy)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("register.known");
            assertThat(refusal.arguments().get(0).toString()).contains("2026-11-21", "1");
        });
        RunResult again = run(parameters("towns", false, true, copy), copy);
        assertThat(again.figures()).containsEntry("new", 0).containsEntry("duplicate", 1);
    }

    @Test
    void a_refused_file_may_come_back_when_what_it_lacked_is_there() {
        Path stalls = market.file(STALLS, "T1,1-1,,2026-01-01,1,");
        assertThat(refusal(() -> imports("stalls", stalls))).isEqualTo(Outcome.INPUT_REFUSED);
        imports("towns", market.file(TOWNS, "T1,东镇"));
        assertThat(imports("stalls", stalls).figures()).containsEntry("new", 1);
        assertThat(out().resolve("problems.csv")).doesNotExist();
    }

    @Test
    void a_file_without_rows_is_refused_unless_that_is_allowed() {
        Path empty = market.file(TOWNS);
        assertThat(refusal(() -> imports("towns", empty))).isEqualTo(Outcome.NOTHING);
        ImportParameters allowed =
                ImportParameters.of("towns", day(), Market.inputs(empty), ReadOptions.DEFAULT, false, false, true);
        assertThat(run(allowed, empty).figures()).containsEntry("read", 0);
    }

    @Test
    void a_run_that_ends_after_the_merge_goes_on_there_and_imports_nothing_twice() {
        AtomicInteger calls = new AtomicInteger();
        registers = Registers.of(List.of(Market.TOWNS.withAfterMerge(new AfterMerge() {
            @Override
            public String step() {
                return "post";
            }

            @Override
            public long after(RunContext run, List<ImportFile> files) {
                if (calls.incrementAndGet() == 1) {
                    throw new Refusal(Outcome.STORAGE, "register.empty", "disk full");
                }
                return files.get(0).added();
            }
        })));
        Path file = market.file(TOWNS, "T1,东镇", "T2,西镇");
        assertThat(refusal(() -> imports("towns", file))).isEqualTo(Outcome.STORAGE);
        assertThat(rows("SELECT COUNT(*) FROM town")).isEqualTo("2");
        assertThat(imports("towns", file).figures()).containsEntry("new", 2);
        assertThat(calls).hasValue(2);
        assertThat(rows("SELECT COUNT(*) FROM import_file")).isEqualTo("1");
    }

    @Test
    void a_check_finds_the_same_problems_and_writes_nothing() throws IOException {
        imports("towns", market.file(TOWNS, "T1,东镇"));
        Path file = market.file(STALLS, "T1,1-1,,2026-01-01,1,", "T7,1-4,,2026-01-01,1,", "T1,1-1,,2026-01-01,2,");
        SortedMap<String, Long> before = snapshot();
        List<Problem> problems = new ArrayList<>();
        try (Database database = Database.reader(url)) {
            ImportCheck check = ImportCheck.of(
                    database,
                    true,
                    registers,
                    "stalls",
                    FileFormat.of(registers.of("stalls").sheet()),
                    Market.inputs(file),
                    ReadOptions.DEFAULT,
                    problems::add);
            assertThat(check.counts().rejected()).isEqualTo(3);
        }
        assertThat(problems)
                .extracting(Problem::key)
                .containsExactly("register.conflict", "register.unknown.near", "register.conflict");
        assertThat(snapshot()).isEqualTo(before);
        assertThat(rows("SELECT COUNT(*) FROM stall")).isEqualTo("0");
    }

    @Test
    void a_check_without_a_workspace_looks_at_the_file_alone() {
        Path file = market.file(STALLS, "T1,1-1,,2026-01-01,1,");
        List<Problem> problems = new ArrayList<>();
        try (Database database = Database.scratch()) {
            new Market(database, folder);
            ImportCheck check = ImportCheck.of(
                    database,
                    false,
                    registers,
                    "stalls",
                    FileFormat.of(registers.of("stalls").sheet()),
                    Market.inputs(file),
                    ReadOptions.DEFAULT,
                    problems::add);
            assertThat(check.counts().accepted()).isEqualTo(1);
        }
        assertThat(problems).isEmpty();
    }

    private Path out() {
        return Objects.requireNonNull(review.folder());
    }

    private RunResult imports(String kind, Path... files) {
        return run(parameters(kind, false, false, files), files);
    }

    private RunResult run(ImportParameters parameters, Path... files) {
        review = new ImportReview();
        List<InputFile> inputs = Market.inputs(files);
        ImportJob job = new ImportJob(registers, RenderOptions.standard(Lang.ZH), review, inputs);
        return new Runner(List.of(job)).run(workspace, parameters, RunOptions.defaults("wuye import"));
    }

    private static ImportParameters parameters(String kind, boolean acceptRejects, boolean again, Path... files) {
        return ImportParameters.of(kind, day(), Market.inputs(files), ReadOptions.DEFAULT, acceptRejects, again, false);
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 11, 21);
    }

    private static Outcome refusal(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            return refusal.outcome();
        }
        return Outcome.DONE;
    }

    private String rows(String sql) {
        try (Database database = Database.reader(url)) {
            return database.jdbc().sql(sql).query(String.class).single();
        }
    }

    /** Every file of the workspace with a digest of its bytes. */
    private SortedMap<String, Long> snapshot() throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(workspace.root())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                CRC32 crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                // Readers of SQLite may leave these two behind; they hold nothing that is not in the database.
                if (!file.toString().endsWith("-wal") && !file.toString().endsWith("-shm")) {
                    files.put(file.toString(), crc.getValue());
                }
            }
        }
        return files;
    }
}
