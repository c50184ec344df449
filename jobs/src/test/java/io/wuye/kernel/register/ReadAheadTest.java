package io.wuye.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Limits;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowSink;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {
    private static final Sheet NUMBERS = Sheet.of("numbers")
            .column(Column.of("number", "号", CellType.integer()).required())
            .key("number");
    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    @Test
    void rows_and_problems_come_in_the_order_of_the_file_and_on_the_callers_thread() throws IOException {
        Heard heard = new Heard(ROWS);
        ReadCounts counts = ReadAhead.read(FileFormat.of(NUMBERS), file("x"), ReadOptions.DEFAULT, heard);
        assertThat(heard.rows).hasSize(ROWS).isSorted();
        assertThat(heard.threads).allMatch(thread -> thread == Thread.currentThread());
        assertThat(counts.accepted()).isEqualTo(ROWS / 2);
        assertThat(counts.rejected()).isEqualTo(ROWS / 2);
    }

    @Test
    void a_sink_that_fails_ends_the_reading_and_leaves_no_thread() throws IOException {
        InputFile file = file("1");
        assertThatThrownBy(() -> ReadAhead.read(FileFormat.of(NUMBERS), file, ReadOptions.DEFAULT, new Heard(700)))
                .isInstanceOf(Halt.class);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("wuye-reader"));
    }

    @Test
    void what_the_reader_throws_comes_after_all_it_said() throws IOException {
        InputFile file = file("1");
        Files.writeString(file.path(), "号\n" + "7\n".repeat(5_000) + "\"3");
        Heard heard = new Heard(ROWS);
        assertThatThrownBy(() -> ReadAhead.read(FileFormat.of(NUMBERS), file, ReadOptions.DEFAULT, heard))
                .isInstanceOf(Refusal.class);
        assertThat(heard.rows).hasSize(5_000);
    }

    /** Every second line says {@code odd}. */
    private InputFile file(String odd) throws IOException {
        StringBuilder text = new StringBuilder("号\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(i % 2 == 0 ? String.valueOf(i) : odd).append('\n');
        }
        return InputFile.open(Files.writeString(folder.resolve("numbers.csv"), text), Limits.DEFAULT);
    }

    /** Remembers what it is told; gives up after so many rows. */
    private static final class Heard implements RowSink {
        private final List<Long> rows = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private final int most;

        Heard(int most) {
            this.most = most;
        }

        @Override
        public void accept(Row row) {
            hear(row.number());
        }

        @Override
        public void reject(long row, List<Problem> problems) {
            hear(row);
        }

        @Override
        public void refuse(List<Problem> problems) {
            throw new AssertionError(problems);
        }

        private void hear(long row) {
            if (rows.size() == most) {
                throw new Halt();
            }
            rows.add(row);
            threads.add(Thread.currentThread());
        }
    }
}
