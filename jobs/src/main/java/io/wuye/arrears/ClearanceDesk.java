package io.wuye.arrears;

import io.wuye.estate.UnitSelection;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.pdf.Fonts;
import io.wuye.kernel.report.pdf.PdfBook;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;

/** Finds out whether a household is cleared, and certifies it. */
public final class ClearanceDesk {
    private final Workspace workspace;
    private final DebtStore debts;
    private final RenderOptions options;

    public ClearanceDesk(Workspace workspace, Database database, RenderOptions options) {
        this.workspace = workspace;
        this.debts = new DebtStore(database.jdbc());
        this.options = options;
    }

    /**
     * Whether a household owes something overdue; what is due on the day itself is not overdue.
     *
     * @param unit its code, or {@code project/code} where several projects have one of that code
     * @throws Refusal NOTHING if there is no such unit, USAGE if there are several
     */
    public Clearance clearance(String unit, LocalDate asOf) {
        DebtStore.Place place = place(unit);
        DunningPolicy policy = workspace.policy(DunningPolicy.FILE, DunningPolicy.class);
        List<NoticeItem> overdue =
                debts.open(UnitSelection.one(place.unitId()), place.projectName(), asOf, asOf).values().stream()
                        .flatMap(List::stream)
                        .filter(item -> item.dueOn().isBefore(asOf))
                        .toList();
        long fen = overdue.stream().mapToLong(NoticeItem::openFen).sum();
        boolean cleared = fen <= policy.toleranceFen();
        return new Clearance(
                place.projectCode(),
                place.projectName(),
                place.building(),
                place.unitCode(),
                asOf,
                fen,
                overdue.size(),
                cleared,
                cleared ? policy.accessCards().atNormalPrice() : 0);
    }

    private DebtStore.Place place(String typed) {
        int slash = typed.indexOf('/');
        String project = slash < 0 ? "" : Codes.normal(typed.substring(0, slash));
        String code = Codes.normal(typed.substring(slash + 1));
        List<DebtStore.Place> places = debts.places(code).stream()
                .filter(place -> project.isEmpty() || place.projectCode().equals(project))
                .toList();
        if (places.isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "notice.clearance.unknown", typed);
        }
        if (places.size() > 1) {
            String named = String.join(
                    ", ",
                    places.stream()
                            .map(place -> place.projectCode() + "/" + place.unitCode())
                            .toList());
            throw new Refusal(Outcome.USAGE, "notice.clearance.several", typed, named);
        }
        return places.get(0);
    }

    /** Writes the certificate {@code out/notices/clearance/PROJECT_UNIT_DAY.pdf}; returns where it lies. */
    public String print(Clearance clearance) {
        OutputFolder folder = OutputFolder.open(workspace.out(), "notices", "clearance", options);
        Fonts fonts = Fonts.find(workspace.settings().font());
        String number = String.join(
                "_",
                clearance.projectCode(),
                clearance.unitCode(),
                clearance.asOf().toString());
        String file = folder.file(number + ".pdf", out -> {
                    try (PdfBook book = new PdfBook(out, fonts, number, clearance.asOf())) {
                        book.add(new ClearanceReport(options.lang()).document(clearance, number));
                    }
                })
                .toString();
        folder.manifest();
        return file;
    }
}
