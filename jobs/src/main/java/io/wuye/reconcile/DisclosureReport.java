package io.wuye.reconcile;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.report.HtmlChart;
import io.wuye.kernel.report.HtmlPage;
import io.wuye.kernel.report.HtmlSection;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How income and expenditure are disclosed to owners: a sheet to print and a page to look at. */
public final class DisclosureReport {
    private final Messages messages;

    public DisclosureReport(Messages messages) {
        this.messages = messages;
    }

    /** Writes csv, workbook and page of one project. */
    public void write(OutputFolder folder, Disclosure disclosure, RenderOptions options) {
        Report table = table(disclosure);
        folder.csv(table);
        folder.xlsx(table.name() + ".xlsx", List.of(table));
        folder.file(table.name() + ".html", page(disclosure, options));
    }

    /** Every item with what was charged, received and spent. */
    public Report table(Disclosure disclosure) {
        return table(disclosure, title(disclosure), notes(disclosure));
    }

    private Report table(Disclosure disclosure, String title, List<String> notes) {
        return new Report(
                "disclosure-" + disclosure.projectCode(),
                title,
                notes,
                List.of(
                        label("type", Kind.TEXT),
                        label("entry", Kind.TEXT),
                        label("charged", Kind.MONEY).summed(),
                        label("received", Kind.MONEY).summed(),
                        label("spent", Kind.MONEY).summed()),
                sink -> disclosure.lines().forEach(line -> {
                    boolean spent = line.type() == DisclosureLine.Type.EXPENSE;
                    sink.accept(new @Nullable Object[] {
                        type(line.type()),
                        item(line),
                        spent ? null : (Object) line.chargedFen(),
                        spent ? null : (Object) line.receivedFen(),
                        spent ? (Object) line.spentFen() : null
                    });
                }));
    }

    private HtmlPage page(Disclosure disclosure, RenderOptions options) {
        List<DisclosureLine> income = new ArrayList<>(disclosure.of(DisclosureLine.Type.INCOME));
        income.addAll(disclosure.of(DisclosureLine.Type.AGENCY));
        List<DisclosureLine> spent = disclosure.of(DisclosureLine.Type.EXPENSE);
        List<HtmlSection> sections = new ArrayList<>();
        sections.add(HtmlSection.of(table(disclosure, messages.text("reconcile.disclosure.lines"), List.of())));
        if (!income.isEmpty()) {
            sections.add(HtmlSection.of(chart(
                    "reconcile.disclosure.income",
                    income,
                    List.of(
                            HtmlChart.Series.money(
                                    messages.text("reconcile.column.charged"),
                                    income.stream()
                                            .map(DisclosureLine::chargedFen)
                                            .toList()),
                            HtmlChart.Series.money(
                                    messages.text("reconcile.column.received"),
                                    income.stream()
                                            .map(DisclosureLine::receivedFen)
                                            .toList())))));
        }
        if (!spent.isEmpty()) {
            sections.add(HtmlSection.of(chart(
                    "reconcile.disclosure.spent",
                    spent,
                    List.of(HtmlChart.Series.money(
                            messages.text("reconcile.column.spent"),
                            spent.stream().map(DisclosureLine::spentFen).toList())))));
        }
        return new HtmlPage(title(disclosure), notes(disclosure), sections, options);
    }

    private HtmlChart chart(String key, List<DisclosureLine> lines, List<HtmlChart.Series> series) {
        List<String> items = lines.stream().map(this::item).toList();
        return new HtmlChart(messages.text(key), HtmlChart.Form.BARS, items, series, false);
    }

    private String title(Disclosure disclosure) {
        return messages.text("reconcile.disclosure.title", disclosure.project(), disclosure.period());
    }

    private List<String> notes(Disclosure disclosure) {
        String mode = disclosure.commission() ? "commission" : "lump-sum";
        List<String> notes = new ArrayList<>();
        notes.add(messages.text(
                "reconcile.disclosure.head",
                disclosure.company().isEmpty() ? "—" : disclosure.company(),
                messages.text("reconcile.disclosure." + mode),
                disclosure.period().firstDay(),
                disclosure.period().lastDay()));
        notes.add(messages.text(
                "reconcile.disclosure.balance",
                Money.yuan(disclosure.balanceFen()),
                Money.yuan(disclosure.arrearsFen())));
        notes.add(messages.text("reconcile.disclosure.note"));
        return notes;
    }

    private String item(DisclosureLine line) {
        return line.part().equals(DisclosureLine.PRINCIPAL)
                ? line.item()
                : messages.text("reconcile.disclosure." + line.part(), line.item());
    }

    private String type(DisclosureLine.Type type) {
        return messages.text("reconcile.disclosure." + type.name().toLowerCase(Locale.ROOT));
    }

    private ReportColumn label(String name, Kind kind) {
        return ReportColumn.of(name, messages.text("reconcile.column." + name), kind);
    }
}
