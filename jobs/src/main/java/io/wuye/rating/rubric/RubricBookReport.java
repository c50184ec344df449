package io.wuye.rating.rubric;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.table.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rubric as a workbook that people fill in: a worksheet for each of its lists. {@link RubricBook} reads it back. */
public final class RubricBookReport {
    private RubricBookReport() {}

    /** The worksheets. */
    public static List<Report> sheets(Rubric rubric) {
        List<String[]> items = new ArrayList<>();
        for (Section section : rubric.sections()) {
            section.items().forEach(item -> items.add(item(section.id(), item)));
        }
        List<Report> sheets = new ArrayList<>();
        sheets.add(report(RubricBook.RUBRIC, head(rubric)));
        sheets.add(rows(RubricBook.BANDS, rubric.bands(), band ->
                new String[] {text(band.star()), text(band.from()), text(band.to())}));
        sheets.add(rows(RubricBook.SECTIONS, rubric.sections(), section ->
                new String[] {section.id(), text(section.title()), text(section.max())}));
        sheets.add(report(RubricBook.ITEMS, items));
        sheets.add(rows(RubricBook.COMPONENTS, rubric.components(), component ->
                new String[] {component.id(), text(component.title()), text(component.weight())}));
        sheets.add(rows(RubricBook.VETOES, rubric.vetoes(), veto ->
                new String[] {veto.id(), text(veto.title()), code(veto.effect()), text(veto.star())}));
        sheets.add(rows(RubricBook.BONUS, rubric.bonus(), line ->
                new String[] {line.id(), text(line.title()), text(line.max()), text(line.validity())}));
        return sheets;
    }

    private static List<String[]> head(Rubric rubric) {
        return List.<String[]>of(new String[] {
            rubric.id(),
            rubric.version(),
            text(rubric.title()),
            rubric.kind().code(),
            text(rubric.grade()),
            text(rubric.from()),
            text(rubric.to()),
            rubric.naPolicy().code(),
            text(rubric.round()),
            text(rubric.fallback())
        });
    }

    private static String[] item(String section, Item item) {
        Marks marks = item.marks();
        return new String[] {
            section,
            item.id(),
            text(item.title()),
            item.type().code(),
            text(item.max()),
            text(item.mandatory()),
            String.join(";", item.na()),
            item.naKinds().stream().map(SubjectKind::code).collect(Collectors.joining(";")),
            code(item.naPolicy()),
            text(item.source()),
            text(item.evidence()),
            text(item.measure()),
            text(item.target()),
            text(item.step()),
            text(item.free()),
            text(item.perStep()),
            code(item.rounding()),
            text(marks == null ? null : marks.pass()),
            text(marks == null ? null : marks.partial()),
            text(marks == null ? null : marks.fail()),
            item.tiers().stream().map(RubricBookReport::tier).collect(Collectors.joining(";")),
            text(item.code()),
            code(item.bound()),
            text(item.period()),
            text(item.mean()),
            text(item.trim()),
            text(item.cost())
        };
    }

    /** {@code >=0.9:10} or {@code <=5:2}, as a ladder of prices is written. */
    private static String tier(Tier tier) {
        return (tier.from() != null ? ">=" + text(tier.from()) : "<=" + text(tier.to())) + ":" + text(tier.marks());
    }

    private static String code(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal exact ? exact.toPlainString() : Objects.toString(value, "");
    }

    private static <T> Report rows(Sheet sheet, List<T> values, Function<T, String[]> row) {
        return report(sheet, values.stream().map(row).toList());
    }

    private static Report report(Sheet sheet, List<String[]> rows) {
        List<ReportColumn> columns = sheet.columns().stream()
                .map(column -> ReportColumn.of(column.name(), column.label(), Kind.TEXT))
                .toList();
        return new Report(
                sheet.title(),
                sheet.title(),
                List.of(),
                columns,
                sink -> rows.forEach(row -> sink.accept(Arrays.copyOf(row, row.length, Object[].class))));
    }
}
