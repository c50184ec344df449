package io.wuye.ledger;

import io.wuye.kernel.report.FileBody;
import io.wuye.kernel.report.FilledSheet;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.table.Form;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Limits;
import io.wuye.kernel.table.Place;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.text.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A workbook for another program: with the profile's own header, or with the one of a user's file. */
public final class ExportTemplate {
    private final ExportProfile profile;
    private final @Nullable Path file;
    private final @Nullable Form form;
    private final List<ExportColumn> columns;

    private ExportTemplate(
            ExportProfile profile, @Nullable Path file, @Nullable Form form, List<ExportColumn> columns) {
        this.profile = profile;
        this.file = file;
        this.form = form;
        this.columns = columns;
    }

    /** With the profile's own header. */
    static ExportTemplate fresh(ExportProfile profile) {
        return new ExportTemplate(profile, null, null, profile.columns());
    }

    /**
     * Reads the header of a user's workbook.
     *
     * @throws io.wuye.kernel.text.Refusal if the file cannot be read or has no header with known titles
     */
    public static ExportTemplate read(ExportProfile profile, Path file) {
        InputFile input = InputFile.open(file, Limits.DEFAULT);
        Form form = Form.open(input, titles(profile));
        List<ExportColumn> columns = new ArrayList<>();
        for (String title : form.titles()) {
            columns.add(profile.columns().stream()
                    .filter(column -> column.titles().anyMatch(name -> Form.same(name, title)))
                    .findFirst()
                    .orElse(new ExportColumn(title, null, null, null)));
        }
        return new ExportTemplate(profile, file, form, columns);
    }

    private static Set<String> titles(ExportProfile profile) {
        Set<String> titles = new LinkedHashSet<>();
        profile.columns().forEach(column -> titles.add(column.title()));
        profile.columns().stream().flatMap(ExportColumn::titles).forEach(titles::add);
        return titles;
    }

    /** Everything wrong with the user's header: required columns nobody can fill, and what a voucher needs and it lacks. */
    public List<Problem> problems() {
        if (form == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Place place : form.unknownRequired(titles(profile))) {
            String nearest = Nearest.of(place.heading(), titles(profile)).orElse("—");
            problems.add(
                    Problem.at(place, "ledger.export.required", nearest, "policy/export-" + profile.id() + ".yaml"));
        }
        need(problems, ExportField.DATE);
        need(problems, ExportField.ACCOUNT);
        if (!has(ExportField.AMOUNT) || !has(ExportField.SIDE)) {
            need(problems, ExportField.DEBIT);
            need(problems, ExportField.CREDIT);
        }
        return problems;
    }

    /** Titles that stay empty because nothing is known for them. */
    public List<String> unknown() {
        return form == null ? List.of() : form.unknown(titles(profile));
    }

    private void need(List<Problem> problems, ExportField field) {
        Form given = form;
        if (given != null && !has(field)) {
            String names = profile.columns().stream()
                    .filter(column -> column.field() == field)
                    .flatMap(ExportColumn::titles)
                    .collect(Collectors.joining("、"));
            problems.add(Problem.at(given.place(), "ledger.export.column", names));
        }
    }

    private boolean has(ExportField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    Path file() {
        return file == null ? Path.of("") : file;
    }

    /** The workbook with a row per line. */
    FileBody filled(Consumer<Consumer<ExportLine>> lines, RenderOptions options, Path scratch) {
        ExportRules rules = new ExportRules(profile);
        RowSource rows = sink -> lines.accept(line -> sink.accept(
                columns.stream().map(column -> rules.value(column, line)).toArray()));
        List<ReportColumn> shown = columns.stream()
                .map(column -> ReportColumn.of(column.title(), column.title(), column.kind()))
                .toList();
        return form == null
                ? FilledSheet.fresh(String.valueOf(profile.sheet()), shown, rows, options, scratch)
                : FilledSheet.below(form.bytes(), form.sheet(), form.headerRow(), shown, rows, options, scratch);
    }
}
