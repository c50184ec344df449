package io.wuye.reconcile;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the proof and the receivable ledger are laid out. */
public final class ReconcileReport {
    private final Messages messages;
    private final Columns columns;

    public ReconcileReport(Messages messages) {
        this.messages = messages;
        this.columns = new Columns(messages);
    }

    /** Every figure, and by how much it differs from the first. */
    public Report figures(Reconciliation proof) {
        return new Report(
                "figures",
                messages.text("reconcile.title", proof.through()),
                List.of(),
                List.of(label("figure", Kind.TEXT), columns.money("amount"), label("difference", Kind.MONEY)),
                sink -> proof.figures()
                        .byName()
                        .forEach((name, fen) -> sink.accept(new @Nullable Object[] {
                            messages.text("reconcile.figure." + name),
                            fen,
                            fen - proof.figures().postedFen()
                        })));
    }

    /** Runs and projects whose two sides differ. */
    public Report mismatches(Reconciliation proof) {
        return new Report(
                "mismatches",
                messages.text("reconcile.mismatches"),
                List.of(),
                List.of(
                        label("run", Kind.INTEGER),
                        columns.code("project_code"),
                        label("source", Kind.TEXT),
                        label("posted", Kind.MONEY),
                        label("booked", Kind.MONEY),
                        label("difference", Kind.MONEY)),
                sink -> proof.mismatches()
                        .forEach(one -> sink.accept(new @Nullable Object[] {
                            one.runId(),
                            one.projectCode(),
                            one.sources(),
                            one.postedFen(),
                            one.bookedFen(),
                            one.differenceFen()
                        })));
    }

    /** The receivable ledger (应收明细): what every unit was charged and paid. */
    public Report receivable(Period period, ReceivableStore store) {
        return new Report(
                "receivable",
                messages.text("reconcile.receivable.title", period),
                List.of(),
                List.of(
                        columns.code("project_code"),
                        columns.code("building"),
                        columns.code("unit_code"),
                        columns.sum("opening"),
                        label("charged", Kind.MONEY).summed(),
                        label("paid", Kind.MONEY).summed(),
                        columns.sum("closing")),
                sink -> store.units(period, sink));
    }

    private ReportColumn label(String name, Kind kind) {
        return ReportColumn.of(name, messages.text("reconcile.column." + name), kind);
    }
}
