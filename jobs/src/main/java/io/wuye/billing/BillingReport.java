package io.wuye.billing;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How charges, parked items and plans are laid out. */
public final class BillingReport {
    private final Messages messages;
    private final Columns columns;

    public BillingReport(Messages messages) {
        this.messages = messages;
        this.columns = new Columns(messages);
    }

    /** {@code charges.csv}: everything that stands for a period. */
    Report charges(Period period, LocalDate asOf, ChargeLineStore store) {
        return charges(period, asOf, RowSource.of(store.standing(period)));
    }

    /**
     * What a person asks about one unit: number, item, days, party, amount, due day.
     *
     * @param charges made by {@link #shown}
     */
    public Report unit(String unitCode, Period period, LocalDate asOf, List<@Nullable Object[]> charges) {
        List<ReportColumn> layout = List.of(
                columns.code("charge_no"),
                columns.date("service_from"),
                columns.date("service_to"),
                columns.person("party"),
                columns.code("kind"),
                columns.sum("amount"),
                columns.date("due_date"));
        return new Report(
                "charges",
                messages.text("billing.unit.title", unitCode, period),
                List.of(messages.text("billing.draft", asOf)),
                layout,
                RowSource.of(charges));
    }

    /** A row of {@link ChargeStore#standing} in the columns of {@link #unit}. */
    public @Nullable Object[] shown(ResultSet row) throws SQLException {
        @Nullable Object[] charge = values(row);
        String state = state(row.getString("kind"), row.getString("reason") != null);
        return new @Nullable Object[] {
            charge[0], charge[4], charge[5], charge[7], messages.text("billing.state." + state), charge[12], charge[15]
        };
    }

    /** The last part of the message that names a kind of charge. */
    static String state(String kind, boolean byHand) {
        return byHand ? "by_hand." + kind : kind;
    }

    private Report charges(Period period, LocalDate asOf, RowSource rows) {
        List<ReportColumn> layout = List.of(
                columns.code("charge_no"),
                columns.code("project_code"),
                columns.code("unit_code"),
                columns.code("tariff_code"),
                columns.date("service_from"),
                columns.date("service_to"),
                columns.integer("seq"),
                columns.person("party"),
                columns.code("kind"),
                columns.decimal("quantity"),
                columns.decimal("unit_price"),
                columns.decimal("factor"),
                columns.sum("amount"),
                columns.sum("net"),
                columns.sum("tax"),
                columns.date("due_date"));
        String title = messages.text("billing.charges.title", period);
        return new Report("charges", title, List.of(messages.text("billing.draft", asOf)), layout, rows);
    }

    /** {@code parked.csv}: what a run could not bill, and what to do. */
    Report parked(Period period, long runId, BillingStore store) {
        List<ReportColumn> layout = List.of(
                columns.code("project_code"),
                columns.code("unit_code"),
                columns.code("tariff_code"),
                columns.code("code"),
                columns.text("reason"));
        String title = messages.text("billing.parked.title", period);
        return new Report(
                "parked",
                title,
                List.of(),
                layout,
                sink -> store.parked(runId, row -> {
                    sink.accept(new @Nullable Object[] {
                        row[0], row[1], row[2], row[3], reason(row[3], row[4], row[5], row[6])
                    });
                }));
    }

    /** {@code unbilled.csv}: units for which nothing stands, and why. */
    Report unbilled(Period period, RowSource rows) {
        List<ReportColumn> layout = List.of(
                columns.code("project_code"),
                columns.code("unit_code"),
                columns.text("building"),
                columns.code("code"),
                columns.text("reason"));
        return new Report(
                "unbilled",
                messages.text("billing.unbilled.title", period),
                List.of(),
                layout,
                sink -> rows.forEach(row -> sink.accept(new @Nullable Object[] {
                    row[0], row[1], row[2], row[3], messages.text("billing.unbilled." + row[3])
                })));
    }

    /** {@code plan.csv}: what would be posted, what stands, what is parked. */
    Report plan(Period period, PlanRows rows) {
        List<ReportColumn> layout = List.of(
                columns.code("kind"),
                columns.code("project_code"),
                columns.code("unit_code"),
                columns.code("tariff_code"),
                columns.date("service_from"),
                columns.date("service_to"),
                columns.person("party"),
                columns.sum("amount"),
                columns.date("due_date"),
                columns.text("reason"));
        String title = messages.text("billing.plan.title", period);
        return new Report(
                "plan",
                title,
                List.of(),
                layout,
                sink -> rows.forEach((reckoning, posted, bySet) -> {
                    posted.forEach(charge -> sink.accept(planned("unchanged", reckoning, charge)));
                    reckoning
                            .lines()
                            .forEach(charge -> sink.accept(planned(charge.kind().code(), reckoning, charge)));
                    reckoning.parked().forEach(item -> sink.accept(parked(reckoning, item)));
                }));
    }

    /** Hands over what every unit of a plan comes to, in order. */
    @FunctionalInterface
    interface PlanRows {
        void forEach(BillingDesk.Reader reader);
    }

    /** A row of {@link ChargeLineStore#standing} in the columns of {@link #charges}. */
    static @Nullable Object[] values(ResultSet row) throws SQLException {
        YearMonth month = YearMonth.parse(row.getString("billing_month"));
        String project = row.getString("project_code");
        String unit = row.getString("unit_code");
        String item = row.getString("tariff_code");
        int seq = row.getInt("seq");
        long amountFen = row.getLong("amount_fen");
        long netFen = row.getLong("net_fen");
        return new @Nullable Object[] {
            new ChargeNumber(month, project, unit, item, seq).toString(),
            project,
            unit,
            item,
            row.getString("service_from"),
            row.getString("service_to"),
            seq,
            row.getString("party"),
            row.getString("kind"),
            row.getString("quantity"),
            row.getString("unit_price"),
            row.getString("factor"),
            amountFen,
            netFen,
            amountFen - netFen,
            row.getString("due_date")
        };
    }

    private @Nullable Object[] planned(String state, Reckoning reckoning, Charge charge) {
        return new @Nullable Object[] {
            state,
            reckoning.unit().projectCode(),
            reckoning.unit().code(),
            charge.tariffCode(),
            charge.days().first(),
            charge.days().last(),
            charge.party(),
            charge.amountFen(),
            charge.dueDate(),
            null
        };
    }

    private @Nullable Object[] parked(Reckoning reckoning, Reckoning.ParkedItem item) {
        Parking parking = item.parking();
        return new @Nullable Object[] {
            "parked",
            reckoning.unit().projectCode(),
            reckoning.unit().code(),
            item.tariffCode(),
            parking.days().first(),
            parking.days().last(),
            null,
            null,
            null,
            reason(parking.code().code(), parking.days().first(), parking.days().last(), parking.subject())
        };
    }

    private String reason(
            @Nullable Object code, @Nullable Object first, @Nullable Object last, @Nullable Object subject) {
        return messages.text(
                "billing.parked." + code, String.valueOf(first), String.valueOf(last), String.valueOf(subject));
    }
}
