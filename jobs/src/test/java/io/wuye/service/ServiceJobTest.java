package io.wuye.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.estate.ProjectSheet;
import io.wuye.indicator.IndicatorStore;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.register.ImportJob;
import io.wuye.kernel.register.ImportParameters;
import io.wuye.kernel.register.RegisterTable;
import io.wuye.kernel.register.Registers;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunOptions;
import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.run.Runner;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to files, on both databases. */
@OnBothDatabases
class ServiceJobTest {
    private static final RenderOptions RAW = new RenderOptions(true, true, FileChoice.AUTO, Lang.ZH);
    private static final Registers REGISTERS = Registers.of(List.of(
            RegisterTable.of(ProjectSheet.SHEET, "project"),
            RegisterTable.of(TicketSheet.SHEET, "ticket"),
            RegisterTable.of(TicketEventSheet.SHEET, "ticket_event")));
    private static final LocalDate AS_OF = LocalDate.of(2025, 10, 31);
    private static final Period SEPTEMBER = Period.parse("2025-09").orElseThrow();

    private final String url;
    private Path folder = Path.of("");
    private Workspace workspace;

    ServiceJobTest(TestDatabases kind) {
        url = kind.url();
        workspace = new Workspace(folder, new Settings(url, null, null, null, null, null));
    }

    @BeforeEach
    void open(@TempDir Path empty) throws IOException {
        folder = empty;
        workspace = new Workspace(folder, new Settings(url, null, null, null, null, null));
        file("projects", "project_code,name,kind,households", "TA,人才公寓,commodity,828");
        file(
                "tickets",
                "ticket_no,project_code,unit_code,kind,category,urgency,accepted_at,replied_at,satisfied,status",
                "T2,TA,1-101,complaint,噪音,,2025-09-26T10:00:00,2025-10-10T00:00:00,no,done",
                "T1,TA,1-101,complaint,噪音,,2025-09-26T10:00:00,2025-10-09T23:59:59,yes,done",
                "T3,TA,1-101,repair,照明,urgent,2025-09-30T23:59:59,,,open",
                "T4,TA,1-101,repair,照明,urgent,2025-10-01T00:00:00,,,open");
        file(
                "ticket-events",
                "ticket_no,status,at",
                "T3,arrived,2025-10-01T00:14:59",
                "T3,completed,2025-10-09T12:00:00");
    }

    @Test
    void a_month_is_judged_ticket_by_ticket_in_the_order_of_acceptance() throws IOException {
        look(ServiceMode.TALLY);
        assertThat(lines("clocks.csv"))
                .containsExactly(
                        "ticket_no,clock,start,due,actual,result,project_code,provisional",
                        "T1,reply,2025-09-26T10:00:00,2025-10-09T23:59:59,2025-10-09T23:59:59,met,TA,",
                        "T2,reply,2025-09-26T10:00:00,2025-10-09T23:59:59,2025-10-10T00:00:00,breached,TA,",
                        "T3,arrive-urgent,2025-09-30T23:59:59,2025-10-01T00:14:59,2025-10-01T00:14:59,met,TA,",
                        "T3,revisit,2025-10-09T12:00:00,2025-10-11T12:00:00,,breached,TA,",
                        "T3,fix-lighting,2025-09-30T23:59:59,2025-10-09T23:59:59,2025-10-09T12:00:00,met,TA,");
        try (Database database = Database.reader(workspace)) {
            assertThat(new IndicatorStore(database).find("TA", "reply_on_time_rate", SEPTEMBER))
                    .hasValueSatisfying(found -> assertThat(found.value()).isEqualByComparingTo("0.5"));
            assertThat(new IndicatorStore(database).find("TA", "complaints_per_1000", SEPTEMBER))
                    .hasValueSatisfying(found -> assertThat(found.value()).isEqualByComparingTo("2.415458937198"));
        }
    }

    @Test
    void a_second_run_writes_the_same_bytes() throws IOException {
        look(ServiceMode.TALLY);
        String first = Files.readString(out("MANIFEST.sha256"));
        look(ServiceMode.TALLY);
        assertThat(Files.readString(out("MANIFEST.sha256"))).isEqualTo(first).contains("month.html", "service.xlsx");
    }

    @Test
    void what_is_broken_and_what_comes_back_is_listed() throws IOException {
        file(
                "tickets",
                "ticket_no,project_code,unit_code,kind,category,accepted_at",
                "T5,TA,1-101,complaint,噪音,2025-09-30T10:00:00",
                "T6,TA,1-102,complaint,噪音,2025-09-30T10:00:00");
        look(ServiceMode.BREACHES);
        assertThat(lines("breaches.csv")).hasSize(5).anyMatch(line -> line.startsWith("T2,TA,1-101,投诉,噪音,reply,"));
        look(ServiceMode.WARNINGS);
        assertThat(lines("warnings.csv")).contains("TA,1-101,噪音,3,2025-09-26,2025-09-30,T1；T2；T5");
    }

    private void look(ServiceMode mode) {
        run(new ServiceParameters(mode, SEPTEMBER, LocalDateTime.of(2025, 10, 15, 12, 0), AS_OF));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(out(file));
    }

    private Path out(String file) {
        return workspace.out().resolve("service").resolve("2025-09").resolve(file);
    }

    private void file(String kind, String... lines) throws IOException {
        Path file = Files.createTempFile(folder, kind, ".csv");
        Files.write(file, List.of(lines));
        InputFile input = InputFile.open(file, ReadOptions.DEFAULT.limits());
        run(ImportParameters.of(kind, AS_OF, List.of(input), ReadOptions.DEFAULT, false, false, false));
    }

    private void run(RunParameters parameters) {
        List<JobFactory> jobs = new ArrayList<>(List.of(new ImportJob(REGISTERS, RAW)));
        jobs.addAll(ServiceJob.all(RAW));
        new Runner(jobs).run(workspace, parameters, RunOptions.defaults("test"));
    }
}
