package io.wuye.rating.capsule;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.capsule.CapsuleTable.Field;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the facts of a round out of one database and into another, value by value as they stand. */
final class CapsuleStore {
    private static final int BATCH = 1000;

    private final Database database;
    private final JdbcClient jdbc;

    CapsuleStore(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /** The day of the latest scoring that changed anything in a round; empty if it was never scored. */
    Optional<LocalDate> scoredAsOf(String round) {
        return jdbc.sql("SELECT as_of FROM rating_sheet WHERE round = ? ORDER BY sheet_id DESC LIMIT 1")
                .param(round)
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    /** Whether every party of the round's draw has revealed its secret. */
    boolean isDrawn(String round) {
        return jdbc.sql("SELECT COUNT(*) FROM draw_secret WHERE round = ?")
                                .param(round)
                                .query(Long.class)
                                .single()
                        >= 2
                && jdbc.sql("SELECT COUNT(*) FROM draw_commitment c WHERE c.round = ? AND NOT EXISTS (SELECT 1 FROM"
                                        + " draw_secret s WHERE s.round = c.round AND s.party = c.party)")
                                .param(round)
                                .query(Long.class)
                                .single()
                        == 0;
    }

    /** The facts of a table, for a csv file. */
    Report report(CapsuleTable table, String round) {
        List<ReportColumn> columns = table.fields().stream()
                .map(field ->
                        ReportColumn.of(field.heading(), field.heading(), field.whole() ? Kind.INTEGER : Kind.TEXT))
                .toList();
        return new Report(
                table.name(),
                table.name(),
                List.of(),
                columns,
                sink -> jdbc.sql(table.select()).param("round", round).query(row -> {
                    sink.accept(values(table, row));
                }));
    }

    private static @Nullable Object[] values(CapsuleTable table, ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[table.fields().size()];
        for (int i = 0; i < values.length; i++) {
            @Nullable String text = row.getString(i + 1);
            values[i] = text == null || !table.fields().get(i).whole() ? text : Long.valueOf(text);
        }
        return values;
    }

    /** Adds the facts of a file. */
    void load(CapsuleTable table, Path file) {
        JdbcTemplate plain = new JdbcTemplate(database.dataSource());
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            List<@Nullable Object[]> batch = new ArrayList<>();
            for (CSVRecord row : rows) {
                batch.add(values(table, row));
                if (batch.size() == BATCH) {
                    plain.batchUpdate(table.insert(), batch);
                    batch.clear();
                }
            }
            plain.batchUpdate(table.insert(), batch);
        } catch (IOException | IllegalArgumentException | DataAccessException misshapen) {
            // A missing column, a word for a number, a row twice: none of it was written by the program.
            throw new Refusal(misshapen, Outcome.INPUT_REFUSED, "rating.capsule.data", "data/" + table.name() + ".csv");
        }
    }

    private static @Nullable Object[] values(CapsuleTable table, CSVRecord row) {
        @Nullable Object[] values =
                new @Nullable Object[table.fields().size() + table.keys().size()];
        int i = 0;
        for (Field field : table.fields()) {
            String text = row.get(field.heading());
            values[i++] = text.isEmpty() && !field.never() ? null : field.whole() ? Long.valueOf(text) : text;
        }
        while (i < values.length) {
            values[i++] = row.getRecordNumber();
        }
        return values;
    }
}
