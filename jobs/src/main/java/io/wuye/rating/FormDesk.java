package io.wuye.rating;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.rating.rubric.Component;
import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.ItemType;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.RubricShelf;
import io.wuye.rating.rubric.RubricSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints blank scoring forms: a workbook with a worksheet per subject, by the rubric that is for it. */
public final class FormDesk {
    /** Name of the workbook in the folder of the round. */
    public static final String FILE = "forms.xlsx";

    private static final int MOST = 500;

    private final Workspace workspace;
    private final Database database;
    private final Messages messages;

    public FormDesk(Workspace workspace, Database database, Messages messages) {
        this.workspace = workspace;
        this.database = database;
        this.messages = messages;
    }

    /**
     * Prints the forms.
     *
     * @param subjects codes; empty: all that are registered
     * @param day of the inspection, by whose rubric is judged
     * @return how many worksheets
     */
    public int print(String round, List<String> subjects, LocalDate day, RenderOptions options) {
        RubricChoice choice = new RubricChoice(
                RubricShelf.of(workspace).stream().map(RubricSource::rubric).toList());
        List<Rated> rated = new RatingStore(database)
                .registered(day).stream()
                        .filter(one -> subjects.isEmpty() || subjects.contains(one.code()))
                        .toList();
        if (rated.isEmpty()) {
            throw new Refusal(
                    Outcome.NOTHING, "rating.form.none", subjects.isEmpty() ? "—" : String.join("、", subjects));
        }
        if (rated.size() > MOST) {
            throw new Refusal(Outcome.USAGE, "rating.form.many", rated.size(), MOST);
        }
        List<Refusal> problems = new ArrayList<>();
        List<Report> sheets = new ArrayList<>();
        for (Rated one : rated) {
            try {
                sheets.add(form(round, one, choice.of(one), choice));
            } catch (Refusal none) {
                problems.add(none);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "rating.subjects.problems", problems.size(), problems);
        }
        RenderOptions always = new RenderOptions(options.rawCsv(), options.unmasked(), FileChoice.ALL, options.lang());
        OutputFolder folder = OutputFolder.open(workspace.out(), "rating", round, always);
        folder.xlsx(FILE, sheets);
        folder.manifest();
        return sheets.size();
    }

    private Report form(String round, Rated one, Rubric rubric, RubricChoice choice) {
        List<String> components = rubric.components().isEmpty()
                ? List.of("")
                : rubric.components().stream().map(Component::id).toList();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String component : components) {
            for (Item item : rubric.items()) {
                if (item.type() != ItemType.INDICATOR) {
                    rows.add(new @Nullable Object[] {
                        one.code(),
                        round,
                        component,
                        item.id(),
                        item.name(),
                        item.max(),
                        how(item),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null
                    });
                }
            }
        }
        String title = messages.text("rating.form.title", choice.subject(one).name(), rubric.name());
        return new Report(one.code(), title, List.of(messages.text("rating.form.note")), columns(), RowSource.of(rows));
    }

    private String how(Item item) {
        String na = item.na().isEmpty() ? "" : messages.text("rating.form.na", String.join("、", item.na()));
        return messages.text("rating.form." + item.type().code()) + na;
    }

    private List<ReportColumn> columns() {
        Stream<ReportColumn> form = Stream.of("subject", "round", "component", "item", "title", "max", "how")
                .map(name -> ReportColumn.of(
                        name,
                        FormSheet.SHEET
                                .find(name)
                                .map(column -> column.label())
                                .orElseGet(() -> messages.text("rating.form.column." + name)),
                        name.equals("max")
                                ? Kind.DECIMAL
                                : name.equals("title") || name.equals("how") ? Kind.TEXT : Kind.CODE));
        Stream<ReportColumn> filled = Stream.of("verdict", "value", "reason", "evidence", "inspector", "inspected_on")
                .map(name -> ReportColumn.of(
                        name, FormSheet.SHEET.find(name).orElseThrow().label(), Kind.TEXT));
        return Stream.concat(form, filled).toList();
    }
}
