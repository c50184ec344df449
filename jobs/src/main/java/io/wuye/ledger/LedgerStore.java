package io.wuye.ledger;

import io.wuye.kernel.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps vouchers. They are added and read; the database refuses to change or delete one. */
public final class LedgerStore {
    private static final int LINES_AT_ONCE = 200;
    private static final String LINES = "SELECT posted_on, voucher_no, project_code, voucher.memo, line, account,"
            + " debit_fen, credit_fen, unit_code, voucher_line.memo FROM voucher JOIN voucher_line USING (voucher_id)"
            + " WHERE posted_on BETWEEN ? AND ?";

    private final JdbcClient jdbc;
    private final CloseStore closes;
    private final SealStore seals;

    public LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.closes = new CloseStore(jdbc);
        this.seals = new SealStore(jdbc);
    }

    /**
     * The day on which a voucher is dated.
     *
     * @param wanted the day the event belongs to, e.g. the last day of the billing month
     * @param asOf taken instead when that day is closed
     * @throws io.wuye.kernel.text.Refusal RULE_REFUSED if both are closed
     */
    public LocalDate date(LocalDate wanted, LocalDate asOf) {
        return closes.rules().date(wanted, asOf);
    }

    /**
     * Refuses to post as of a closed day; to be asked before a run posts anything.
     *
     * @throws io.wuye.kernel.text.Refusal RULE_REFUSED
     */
    public void refuseClosed(LocalDate asOf) {
        closes.rules().refuseClosed(asOf);
    }

    /**
     * Gives a voucher the next number of its month, keeps and seals it.
     *
     * @throws io.wuye.kernel.text.Refusal RULE_REFUSED if it is dated on a closed day
     */
    public void post(Voucher voucher, long runId) {
        refuseClosed(voucher.postedOn());
        YearMonth month = YearMonth.from(voucher.postedOn());
        long inMonth = jdbc.sql("SELECT COUNT(*) FROM voucher WHERE posted_on BETWEEN ? AND ?")
                .params(month.atDay(1).toString(), month.atEndOfMonth().toString())
                .query(Long.class)
                .single();
        long id = jdbc.sql("SELECT COALESCE(MAX(voucher_id), 0) + 1 FROM voucher")
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO voucher (voucher_id, voucher_no, posted_on, project_code, source, memo, run_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        number(month, inMonth + 1),
                        voucher.postedOn().toString(),
                        voucher.projectCode(),
                        voucher.source(),
                        voucher.memo(),
                        runId)
                .update();
        for (int from = 0; from < voucher.lines().size(); from += LINES_AT_ONCE) {
            post(
                    id,
                    voucher.lines(),
                    from,
                    Math.min(from + LINES_AT_ONCE, voucher.lines().size()));
        }
        seals.seal();
    }

    /** Many lines in one statement: with a line per unit a voucher has as many lines as the estate units. */
    private void post(long id, List<VoucherLine> lines, int from, int to) {
        List<Object> values = new ArrayList<>();
        for (int i = from; i < to; i++) {
            VoucherLine line = lines.get(i);
            values.addAll(List.of(
                    id, i + 1, line.account(), line.debitFen(), line.creditFen(), line.unitCode(), line.memo()));
        }
        jdbc.sql("INSERT INTO voucher_line (voucher_id, line, account, debit_fen, credit_fen, unit_code, memo) VALUES "
                        + String.join(", ", Collections.nCopies(to - from, "(?, ?, ?, ?, ?, ?, ?)")))
                .params(values)
                .update();
    }

    private static String number(YearMonth month, long n) {
        return "记-" + month + "-" + (n < 10_000 ? String.valueOf(10_000 + n).substring(1) : n);
    }

    /** Movements of every account in a period and its balance before it; debit positive. */
    public List<Balance> balances(Period period) {
        String first = period.firstDay().toString();
        return jdbc.sql("SELECT account,"
                        + " SUM(CASE WHEN posted_on < ? THEN debit_fen - credit_fen ELSE 0 END) AS opening,"
                        + " SUM(CASE WHEN posted_on >= ? THEN debit_fen ELSE 0 END) AS debit,"
                        + " SUM(CASE WHEN posted_on >= ? THEN credit_fen ELSE 0 END) AS credit"
                        + " FROM voucher_line JOIN voucher USING (voucher_id)"
                        + " WHERE posted_on <= ? GROUP BY account ORDER BY account")
                .params(first, first, first, period.lastDay().toString())
                .query((row, n) -> new Balance(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    /** An account's sums in fen; debit positive. */
    public record Balance(String account, long openingFen, long debitFen, long creditFen) {
        public long closingFen() {
            return openingFen + debitFen - creditFen;
        }
    }

    /** The balance of an account at the end of a day, in fen; debit positive. */
    public long balanceFen(String account, LocalDate day) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(debit_fen - credit_fen), 0) FROM voucher_line JOIN voucher USING (voucher_id)"
                                + " WHERE account = ? AND posted_on <= ?")
                .params(account, day.toString())
                .query(Long.class)
                .single();
    }

    /** Movements of one account by month. */
    Map<YearMonth, Balance> months(String account, Period period) {
        Map<YearMonth, Balance> months = new HashMap<>();
        jdbc.sql("SELECT substr(posted_on, 1, 7), SUM(debit_fen), SUM(credit_fen)"
                        + " FROM voucher JOIN voucher_line USING (voucher_id)"
                        + " WHERE posted_on BETWEEN ? AND ? AND account = ? GROUP BY 1")
                .params(period.firstDay().toString(), period.lastDay().toString(), account)
                .query(row -> {
                    months.put(
                            YearMonth.parse(row.getString(1)), new Balance(account, 0, row.getLong(2), row.getLong(3)));
                });
        return months;
    }

    /** The accounts on which a period's vouchers are booked, by code. */
    public List<String> accounts(LocalDate first, LocalDate last) {
        return jdbc.sql("SELECT DISTINCT account FROM voucher_line JOIN voucher USING (voucher_id)"
                        + " WHERE posted_on BETWEEN ? AND ? ORDER BY account")
                .params(first.toString(), last.toString())
                .query(String.class)
                .list();
    }

    /** Every line of the vouchers of some days, in the order of date and voucher. */
    public void export(LocalDate first, LocalDate last, AccountsPolicy accounts, Consumer<ExportLine> sink) {
        jdbc.sql(LINES + " ORDER BY posted_on, voucher_id, line")
                .params(first.toString(), last.toString())
                .query(row -> {
                    sink.accept(line(row, accounts.name(row.getString(6))));
                });
    }

    /** Every line of one account, likewise; without its name. */
    void lines(String account, Period period, Consumer<ExportLine> sink) {
        jdbc.sql(LINES + " AND account = ? ORDER BY posted_on, voucher_id, line")
                .params(period.firstDay().toString(), period.lastDay().toString(), account)
                .query(row -> {
                    sink.accept(line(row, ""));
                });
    }

    private static ExportLine line(ResultSet row, String name) throws SQLException {
        return new ExportLine(
                LocalDate.parse(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                name,
                row.getLong(7),
                row.getLong(8),
                row.getString(9),
                row.getString(10));
    }

    /** Sum of one account's debits that a run posted, in fen. */
    public long postedDebitFen(long runId, String account) {
        return jdbc.sql("SELECT COALESCE(SUM(debit_fen), 0) FROM voucher_line JOIN voucher USING (voucher_id)"
                        + " WHERE run_id = ? AND account = ?")
                .params(runId, account)
                .query(Long.class)
                .single();
    }
}
