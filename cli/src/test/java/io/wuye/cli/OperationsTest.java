package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What administrators set up: what transcripts cannot show, because it is long or differs from day to day. */
class OperationsTest {
    @TempDir
    Path folder;

    @Test
    void a_shell_reads_the_completion_and_finds_commands_and_options() throws Exception {
        String script = wuye(0, "completion", "bash");
        assertThat(script).contains("arrears", "--as-of");
        Path file = Files.writeString(folder.resolve("completion.sh"), script);
        Process bash = new ProcessBuilder("bash", "-n", file.toString()).start();
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).isZero();
        assertThat(wuye(0, "completion", "zsh")).isEqualTo(script);
    }

    @Test
    void a_database_says_how_large_it_is_and_what_it_holds() {
        wuye(0, "init", "office");
        assertThat(wuye(0, "-w", "office", "--json", "db", "info"))
                .contains("\"engine\":\"sqlite\"", "\"schema\":", "\"bytes\":", "\"tables\"");
        assertThat(wuye(0, "-w", "office", "db", "info")).contains("wuye.db（sqlite），结构第 ");
    }

    @Test
    void a_damaged_page_is_found_and_a_damaged_copy_is_not_put_back() throws IOException {
        wuye(0, "init", "office");
        Files.writeString(folder.resolve("projects.csv"), "project_code,name,kind\nTA,人才公寓,commodity\n");
        wuye(0, "-w", "office", "import", "projects", "projects.csv");
        wuye(0, "-w", "office", "db", "backup", "copy.db");
        byte[] bytes = Files.readAllBytes(folder.resolve("copy.db"));
        byte[] torn = bytes.clone();
        for (int at = 4096; at < torn.length; at += 512) {
            torn[at] ^= 0x55;
        }
        Files.write(folder.resolve("copy.db"), torn);
        assertThat(wuye(14, "-w", "office", "--yes", "db", "restore", "copy.db"))
                .contains("wuye.db");
        assertThat(wuye(0, "-w", "office", "db", "verify")).contains("数据库完好");
        Files.write(folder.resolve("copy.db"), bytes);
        wuye(0, "-w", "office", "--yes", "db", "restore", "copy.db");
        assertThat(wuye(0, "-w", "office", "db", "verify")).contains("数据库完好");
    }

    @Test
    void a_restore_keeps_what_stood_there_whole_with_what_still_lay_in_its_log() throws Exception {
        wuye(0, "init", "office");
        wuye(0, "-w", "office", "db", "backup", "empty.db");
        Files.writeString(folder.resolve("projects.csv"), "project_code,name,kind\nTA,人才公寓,commodity\n");
        try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("office/wuye.db"));
                Statement statement = reader.createStatement()) {
            // Whoever has the database open keeps its log from being removed.
            statement.executeQuery("SELECT 1 FROM run").close();
            wuye(0, "-w", "office", "import", "projects", "projects.csv");
            wuye(0, "-w", "office", "--yes", "db", "restore", "empty.db");
        }
        assertThat(wuye(0, "-w", "office", "--json", "db", "info")).doesNotContain("\"project\"");
        try (Stream<Path> kept = Files.list(folder.resolve("office/backup"))) {
            Path before = kept.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
            wuye(0, "-w", "office", "--yes", "db", "restore", before.toString());
        }
        assertThat(wuye(0, "-w", "office", "--json", "db", "info")).contains("\"project\"");
    }

    @Test
    void a_row_that_refers_to_nothing_is_found() throws SQLException {
        wuye(0, "init", "office");
        wuye(0, "-w", "office", "jobs", "list");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("office/wuye.db"));
                Statement statement = other.createStatement()) {
            statement.execute("INSERT INTO run_step VALUES (99, 'import')");
        }
        assertThat(wuye(13, "-w", "office", "db", "verify"))
                .contains("✗ 表与表之间的引用", "run_step → run", "数据库有问题", "✓ 应收、核销与凭证");
    }

    @Test
    void of_copies_named_by_themselves_only_the_newest_stay() throws IOException {
        wuye(0, "init", "office");
        wuye(0, "-w", "office", "jobs", "list");
        Path copies = Files.createDirectories(folder.resolve("office/backup"));
        for (String name : List.of("wuye-2020-01-01-010000.db", "wuye-2021-01-01-010000.db", "mine.db")) {
            Files.writeString(copies.resolve(name), "");
        }
        wuye(0, "-w", "office", "db", "backup", "--keep", "2");
        assertThat(copies).isDirectoryContaining("glob:**/wuye-2021-*.db").isDirectoryContaining("glob:**/mine.db");
        assertThat(copies).isDirectoryNotContaining("glob:**/wuye-2020-*.db");
    }

    private String wuye(int exit, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int ended = InProcess.wuye(folder, new PrintStream(said, true, StandardCharsets.UTF_8), List.of(arguments));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(ended).as(text).isEqualTo(exit);
        return text;
    }
}
