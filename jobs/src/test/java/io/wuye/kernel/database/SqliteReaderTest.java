package io.wuye.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteReaderTest {
    @TempDir
    Path folder;

    @Test
    void whoever_only_reads_leaves_the_database_as_it_was_and_nothing_beside_it() throws IOException {
        Path file = folder.resolve("wuye.db");
        Database.writer(url(file)).close();
        byte[] before = Files.readAllBytes(file);
        try (Database reader = Database.reader(url(file))) {
            reader.jdbc().sql("SELECT COUNT(*) FROM run").query(Long.class).single();
        }
        assertThat(file).hasBinaryContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_reader_that_closes_beside_a_writer_takes_nothing_from_it() {
        Path file = folder.resolve("wuye.db");
        try (Database writer = Database.writer(url(file))) {
            Database.reader(url(file)).close();
            writer.jdbc().sql("CREATE TABLE note (text TEXT)").update();
            Database.reader(url(file)).close();
            try (Database reader = Database.reader(url(file))) {
                assertThat(reader.jdbc()
                                .sql("SELECT COUNT(*) FROM note")
                                .query(Long.class)
                                .single())
                        .isZero();
            }
        }
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }
}
