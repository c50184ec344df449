package io.wuye.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be trusted is refused in one sentence and left exactly as it is. */
class DamagedDatabaseTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void make() {
        file = folder.resolve("wuye.db");
        Database.writer(url()).close();
    }

    @Test
    void an_empty_file() throws IOException {
        Files.write(file, new byte[0]);
        refused("database.empty");
    }

    @Test
    void something_else() throws IOException {
        Files.writeString(file, "房号,面积\n101,89.5\n".repeat(20));
        refused("database.not.sqlite");
    }

    @Test
    void a_file_cut_off_in_the_middle() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        refused("database.truncated");
    }

    /** A full disk or a kill while the log is copied into the file: its header is new already, its end not yet there. */
    @Test
    void a_file_that_is_short_because_its_log_was_not_copied_to_the_end_is_whole() throws Exception {
        Path log = file.resolveSibling("wuye.db-wal");
        byte[] pages;
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE big (x)");
            statement.execute("INSERT INTO big VALUES (randomblob(" + 100 * PAGE + "))");
            pages = Files.readAllBytes(log);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 50L * PAGE);
        }
        Files.write(log, pages);
        try (Database again = Database.writer(url())) {
            assertThat(again.jdbc()
                            .sql("SELECT length(x) FROM big")
                            .query(Long.class)
                            .single())
                    .isEqualTo(100L * PAGE);
        }
    }

    @Test
    void a_page_overwritten() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] noise = new byte[PAGE];
            Arrays.fill(noise, (byte) 0x5a);
            channel.write(ByteBuffer.wrap(noise), 3L * PAGE);
        }
        refused("database.damaged");
    }

    @Test
    void another_program_s_database() throws Exception {
        Files.delete(file);
        sql("CREATE TABLE other (x)");
        refused("database.foreign");
    }

    @Test
    void a_schema_newer_than_the_program() throws Exception {
        sql("PRAGMA user_version = 999");
        refused("database.schema.newer");
    }

    @Test
    void the_sentence_names_the_newest_backup() throws IOException {
        Path backups = Files.createDirectory(folder.resolve("backup"));
        Files.writeString(backups.resolve("2026-11-01.db"), "");
        Files.writeString(backups.resolve("2026-11-20.db"), "");
        Files.write(file, new byte[0]);
        assertThat(Messages.of(Lang.ZH).text(refused("database.empty"))).contains("2026-11-20.db");
    }

    @Test
    void the_file_is_for_its_owner_only() throws IOException {
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder).as("nothing is left beside it").isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void network_shares_are_known_by_their_type() {
        assertThat(FileSystems.network("nfs4")).isTrue();
        assertThat(FileSystems.network("CIFS")).isTrue();
        assertThat(FileSystems.network("ext4")).isFalse();
    }

    @Test
    void an_address_is_shown_without_its_password() {
        assertThat(Urls.shown("jdbc:postgresql://db/wuye?user=u&password=geheim&ssl=true"))
                .isEqualTo("jdbc:postgresql://db/wuye?user=…&password=…&ssl=true");
    }

    private Refusal refused(String key) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Refusal writing =
                catchThrowableOfType(Refusal.class, () -> Database.writer(url()).close());
        assertThat(writing.key()).isEqualTo(key);
        assertThat(writing.outcome()).isEqualTo(Outcome.STORAGE);
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> Database.reader(url()).close()))
                .as("reading")
                .isNotNull();
        assertThat(Files.readAllBytes(file)).as("untouched").isEqualTo(before);
        for (Lang lang : Lang.values()) {
            assertThat(Messages.of(lang).text(writing)).doesNotContain("{");
        }
        return writing;
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private String url() {
        return "jdbc:sqlite:" + file;
    }
}
