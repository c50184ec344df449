package io.wuye.payment.collection;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Conversion;
import io.wuye.kernel.table.Place;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a bank's answer by its profile. */
final class ReturnConversion implements Conversion {
    private static final List<String> NEEDED = List.of("batch_no", "line_no", "result");

    private final CollectionProfile profile;
    /** The heading that is read for each column. */
    private final Map<String, String> read = new LinkedHashMap<>();

    ReturnConversion(CollectionProfile profile) {
        this.profile = profile;
    }

    @Override
    public Sheet sheet() {
        Sheet sheet = Sheet.of("collection-returns").title(profile.id());
        for (Map.Entry<String, List<String>> answer : profile.answers().entrySet()) {
            for (String heading : answer.getValue()) {
                sheet = sheet.find(heading).isPresent() ? sheet : sheet.column(column(answer.getKey(), heading));
            }
        }
        return sheet;
    }

    @Override
    public Sheet sheet(List<String> present) {
        Sheet sheet = Sheet.of("collection-returns").title(profile.id());
        for (String name : profile.answers().keySet()) {
            Optional<String> heading =
                    sources(name).stream().filter(present::contains).findFirst();
            heading.ifPresent(found -> read.put(name, found));
            if (heading.isPresent() && sheet.find(heading.get()).isEmpty()) {
                Column column = column(name, heading.get());
                sheet = sheet.column(NEEDED.contains(name) ? column.required() : column);
            }
        }
        return sheet;
    }

    private static Column column(String name, String heading) {
        CellType type = CollectionReturnSheet.SHEET.find(name).orElseThrow().type();
        return Column.of(heading, heading, name.equals("result") ? CellType.TEXT : type);
    }

    @Override
    public List<Problem> lacking(List<String> present, Place heading) {
        return NEEDED.stream()
                .filter(name -> sources(name).stream().noneMatch(present::contains))
                .map(name -> Problem.at(
                        heading, "collection.profile.heading", String.join("、", sources(name)), profile.id()))
                .toList();
    }

    @Override
    public String clean(String text) {
        return text;
    }

    @Override
    public boolean isRemark(Place row, List<String> cells) {
        return false;
    }

    @Override
    public @Nullable Map<String, String> convert(Row row, Consumer<Problem> problems) {
        Map<String, String> values = new LinkedHashMap<>();
        read.forEach((name, heading) -> {
            String value = row.get(heading);
            if (value != null) {
                values.put(name, value);
            }
        });
        String said = values.getOrDefault("result", "");
        if (profile.collected().contains(said)) {
            values.put("result", "collected");
        } else if (profile.failed().contains(said)) {
            values.put("result", "failed");
            values.remove("amount");
        } else {
            problems.accept(
                    row.problem(Objects.requireNonNull(read.get("result")), "collection.result", said, profile.id()));
        }
        return values;
    }

    @Override
    public List<String> sources(String column) {
        return new ArrayList<>(profile.answers().getOrDefault(column, List.of()));
    }

    @Override
    public List<Problem> end() {
        return List.of();
    }
}
