package io.wuye.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What else runs, and what the program was started with: another call, signals, clocks, cron, pipes, temporary folders. */
@EnabledOnOs(OS.LINUX)
class SurroundingsTest {
    private static final String[] BILL_RUN = {"bill", "run", "--period", "2026-11", "--as-of", "2026-11-01"};

    @TempDir
    Path folder;

    @Test
    void while_one_call_works_another_is_told_who_works_or_waits() throws Exception {
        Path root = Estate.copyTo(folder);
        List<RealProgram.Ended> others = new ArrayList<>();
        List<RealProgram.Running> waiting = new ArrayList<>();
        RealProgram.Ended first = StoppedProgram.run(
                root,
                List.of("io.wuye.kernel.report.Folders.sync"),
                place -> {
                    if (others.isEmpty()) {
                        others.add(RealProgram.run(root, BILL_RUN));
                        String[] patient = List.of(
                                        "bill", "run", "--period", "2026-11", "--as-of", "2026-11-01", "--wait", "10m")
                                .toArray(String[]::new);
                        waiting.add(RealProgram.start(root, List.of(), patient));
                    }
                    return true;
                },
                BILL_RUN);
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(others.get(0).exit()).isEqualTo(11);
        assertThat(others.get(0).sentence()).containsPattern("进程 \\d+").contains("wuye bill-run", "--wait 10m");
        RealProgram.Ended patient = waiting.get(0).end();
        assertThat(patient.exit()).as(patient.err()).isZero();
    }

    @Test
    void a_signal_stops_the_program_within_two_seconds_and_the_next_call_goes_on() throws Exception {
        Path root = Estate.copyTo(folder);
        String homes = big(50_000);
        RealProgram.Running program = RealProgram.start(root, List.of(), "import", "units", homes);
        while (Estate.query(root, "SELECT run_id FROM run WHERE status = 'running'")
                .isEmpty()) {
            assertThat(program.process().isAlive()).isTrue();
            Thread.sleep(50);
        }
        long asked = System.nanoTime();
        program.process().destroy();
        assertThat(program.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        // Two seconds of patience, and what a busy machine needs to end a process.
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked)).isLessThan(6_000);
        assertThat(program.end().exit()).isEqualTo(130);
        RealProgram.Ended next = RealProgram.run(root, "import", "units", homes);
        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(next.err()).contains("上一次运行中断：import");
        assertThat(Estate.query(root, "SELECT count(*) FROM unit WHERE building = '5栋'"))
                .containsExactly("50000");
    }

    @Test
    void a_clock_that_was_moved_back_is_refused_unless_allowed() {
        Path root = Estate.copyTo(folder);
        Estate.update(root, "UPDATE run SET ended_at = '2099-01-01T00:00:00.000Z' WHERE run_id = 1");
        RealProgram.Ended refused = RealProgram.run(root, BILL_RUN);
        assertThat(refused.exit()).isEqualTo(16);
        assertThat(refused.sentence()).contains("2099-01-01", "--allow-clock-back");
        RealProgram.Ended allowed =
                RealProgram.shell(root, "$WUYE " + String.join(" ", BILL_RUN) + " --allow-clock-back");
        assertThat(allowed.exit()).as(allowed.err()).isZero();
    }

    @Test
    void cron_has_no_home_no_locale_no_input_and_no_output() {
        Path root = Estate.copyTo(folder);
        String launcher = io.wuye.cli.InProcess.root().resolve("scripts/wuye").toString();
        RealProgram.Ended bare = RealProgram.shell(
                root, "env -i PATH=/usr/bin:/bin " + launcher + " bill run --period 2026-11 --as-of 2026-11-01 <&-");
        assertThat(bare.exit()).as(bare.err()).isZero();
        assertThat(bare.out()).contains("物业服务费");
        RealProgram.Ended closed = RealProgram.shell(root, "$WUYE jobs list <&- >&- 2>&-");
        assertThat(closed.exit()).isIn(0, 14);
        assertThat(Estate.query(root, "PRAGMA integrity_check")).containsExactly("ok");
        RealProgram.Ended unknown = RealProgram.shell(root, "env -i LANG=C $WUYE bil");
        assertThat(unknown.err()).startsWith("wuye: 没有命令“wuye bil”（是否想写 bill？）");
    }

    @Test
    void a_temporary_folder_that_is_closed_or_runs_nothing_is_named() throws IOException {
        Path root = Estate.copyTo(folder);
        RealProgram.Ended gone = RealProgram.start(root, List.of("-Djava.io.tmpdir=/nonexistent"), "jobs", "list")
                .end();
        assertThat(gone.exit()).isEqualTo(14);
        assertThat(gone.sentence()).contains("/nonexistent");
        try (Mount noexec = Mount.of(folder.resolve("noexec"), "-t tmpfs -o noexec,size=8m tmpfs")) {
            List<String> flag = List.of("-Djava.io.tmpdir=" + noexec.folder());
            RealProgram.Ended refused =
                    RealProgram.start(root, flag, "jobs", "list").end();
            assertThat(refused.exit()).isIn(0, 14);
            assertThat(refused.err()).doesNotContain("程序内部错误");
            RealProgram.Ended doctor =
                    RealProgram.start(root, flag, "doctor", "-q").end();
            assertThat(doctor.exit()).as(doctor.err()).isIn(0, 13);
        }
    }

    @Test
    void a_reader_that_has_gone_is_no_error_and_a_full_output_is() {
        RealProgram.Ended piped = RealProgram.shell(folder, "$WUYE --help | head -n 1; echo ${PIPESTATUS[0]}");
        assertThat(piped.out()).isEqualTo("wuye：物业管理命令行工具（应收、凭证、导入、报表）\n0\n");
        assertThat(piped.err()).isEmpty();
        RealProgram.Ended full = RealProgram.shell(folder, "$WUYE --help > /dev/full");
        assertThat(full.exit()).isEqualTo(14);
        assertThat(full.sentence()).startsWith("wuye: 结果没有写完整");
    }

    @Test
    void pipes_devices_and_folders_are_no_input() throws Exception {
        assertThat(Mount.shell("mkfifo " + folder.resolve("pipe"))).isZero();
        for (String input : List.of("pipe", "/dev/zero", ".")) {
            RealProgram.Ended refused = RealProgram.run(folder, "import", "--check", "units", input);
            assertThat(refused.exit()).as(input).isEqualTo(10);
            assertThat(refused.sentence()).contains(input);
        }
        RealProgram.Ended dash = RealProgram.run(folder, "import", "--check", "units", "-");
        assertThat(dash.exit()).isEqualTo(15);
        assertThat(dash.sentence()).contains("没有文件 -");
    }

    /** Stopped after the rows were staged, just before the register takes them. */
    @Test
    void a_file_that_changes_while_it_is_read_brings_nothing() throws Exception {
        Path root = Estate.copyTo(folder);
        Path homes = Path.of(Estate.csv(folder, "homes.csv", "项目编号,房号,楼栋,用途,建筑面积", "TA,7-1,7栋,住宅,80"));
        RealProgram.Ended ended = StoppedProgram.run(
                root,
                List.of("io.wuye.kernel.table.InputFile.requireUnchanged"),
                place -> {
                    try {
                        Files.writeString(homes, Files.readString(homes) + "TA,7-2,7栋,住宅,80\n");
                        return true;
                    } catch (IOException impossible) {
                        throw new java.io.UncheckedIOException(impossible);
                    }
                },
                "import",
                "units",
                homes.toString());
        assertThat(ended.exit()).as(ended.err()).isEqualTo(10);
        assertThat(ended.sentence()).contains("在读取过程中被改动");
        assertThat(Estate.query(root, "SELECT count(*) FROM unit WHERE building = '7栋'"))
                .containsExactly("0");
    }

    private String big(int homes) {
        String[] lines = new String[homes];
        for (int i = 0; i < homes; i++) {
            lines[i] = "TA,5-" + i + ",5栋,住宅,80";
        }
        return Estate.csv(folder, "big.csv", "项目编号,房号,楼栋,用途,建筑面积", lines);
    }
}
