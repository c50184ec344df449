package io.wuye.indicator;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.register.ImportFile;
import io.wuye.kernel.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps indicators. Rows are only added; the last one of a subject, period and code holds. */
public final class IndicatorStore {
    private static final String COLUMNS =
            "subject, period, code, value, lower_bound, upper_bound, source, definition, run_id";
    private static final String LATEST = " AND NOT EXISTS (SELECT 1 FROM indicator later WHERE"
            + " later.subject = indicator.subject AND later.code = indicator.code"
            + " AND later.period = indicator.period AND later.seq > indicator.seq)";

    private final JdbcClient jdbc;

    public IndicatorStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * Stores what a run found. What holds already is not stored again, so that a run that is repeated adds nothing.
     *
     * @return how many were stored
     */
    public int put(Collection<Indicator> indicators, long runId) {
        int stored = 0;
        for (Indicator indicator : indicators) {
            Indicator kept = rounded(indicator);
            boolean known = find(kept.subject(), kept.code(), kept.period())
                    .filter(kept::equals)
                    .isPresent();
            if (!known) {
                add(kept, runId);
                stored++;
            }
        }
        return stored;
    }

    /** What holds for one subject, code and period. */
    public Optional<Indicator> find(String subject, String code, Period period) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM indicator WHERE subject = ? AND code = ? AND period = ?"
                        + " ORDER BY seq DESC LIMIT 1")
                .params(subject, code, period.toString())
                .query((row, n) -> indicator(row))
                .optional();
    }

    /** What holds for one subject and code in every period, in the order of the periods' spellings. */
    public List<Indicator> find(String subject, String code) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM indicator WHERE subject = ? AND code = ?" + LATEST
                        + " ORDER BY period")
                .params(subject, code)
                .query((row, n) -> indicator(row))
                .list();
    }

    /** The run that stored what holds; nothing if nothing does. */
    public Optional<Long> runOf(String subject, String code, Period period) {
        return jdbc.sql("SELECT run_id FROM indicator WHERE subject = ? AND code = ? AND period = ?"
                        + " ORDER BY seq DESC LIMIT 1")
                .params(subject, code, period.toString())
                .query(Long.class)
                .optional();
    }

    /** Stores what came with a file; a row without a source has the file's name. */
    long putImported(ImportFile file, long runId) {
        return jdbc.sql("INSERT INTO indicator (seq, " + COLUMNS + ") SELECT"
                        + " (SELECT COALESCE(MAX(seq), 0) FROM indicator) + ROW_NUMBER() OVER (ORDER BY version_id),"
                        + " subject, period, code, value, lower, upper, COALESCE(source, ?), '', ?"
                        + " FROM indicator_entry WHERE import_id = ? AND superseded_by IS NULL")
                .params(file.file(), runId, file.importId())
                .update();
    }

    private void add(Indicator indicator, long runId) {
        jdbc.sql("INSERT INTO indicator (seq, " + COLUMNS + ") VALUES"
                        + " ((SELECT COALESCE(MAX(seq), 0) + 1 FROM indicator), ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(indicator.subject(), indicator.period().toString(), indicator.code())
                .param(indicator.value().toPlainString())
                .param(text(indicator.lower()))
                .param(text(indicator.upper()))
                .params(indicator.source(), indicator.definition(), runId)
                .update();
    }

    private static Indicator rounded(Indicator indicator) {
        return new Indicator(
                indicator.subject(),
                indicator.period(),
                indicator.code(),
                rounded(indicator.value()),
                indicator.lower() == null ? null : rounded(indicator.lower()),
                indicator.upper() == null ? null : rounded(indicator.upper()),
                indicator.source(),
                indicator.definition());
    }

    private static BigDecimal rounded(BigDecimal value) {
        BigDecimal shortest =
                value.setScale(Indicator.SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static @Nullable String text(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString(1),
                Period.parse(row.getString(2)).orElseThrow(),
                row.getString(3),
                new BigDecimal(row.getString(4)),
                decimal(row.getString(5)),
                decimal(row.getString(6)),
                row.getString(7),
                row.getString(8));
    }
}
