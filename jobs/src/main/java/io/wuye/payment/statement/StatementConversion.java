package io.wuye.payment.statement;

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
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one list of payments of another program by its profile. */
final class StatementConversion implements Conversion {
    private static final Set<StatementField> ALWAYS =
            Set.of(StatementField.NUMBER, StatementField.PAID_AT, StatementField.AMOUNT);

    private final PaymentProfile profile;
    private final StatementRules rules;
    private final Map<StatementField, List<String>> headings;
    private final Map<ControlTotal, Pattern> patterns = new LinkedHashMap<>();
    private final List<ControlTotal> titled = new ArrayList<>();
    private final ControlSums sums = new ControlSums();
    private @Nullable List<String> titles;

    StatementConversion(PaymentProfile profile) {
        this.profile = profile;
        this.rules = new StatementRules(profile);
        this.headings = profile.headings();
        for (ControlTotal total : Objects.requireNonNullElse(profile.totals(), List.<ControlTotal>of())) {
            String pattern = total.pattern();
            if (pattern == null) {
                titled.add(total);
            } else {
                patterns.put(total, Pattern.compile(pattern));
            }
        }
    }

    /** One column per heading; a heading of several fields is read as the first of them. */
    @Override
    public Sheet sheet() {
        Sheet sheet = Sheet.of("payments").title(profile.id());
        for (Map.Entry<StatementField, List<String>> field : headings.entrySet()) {
            for (String heading : field.getValue()) {
                sheet = with(sheet, Column.of(heading, heading, field.getKey().type()));
            }
        }
        return sheet;
    }

    @Override
    public Sheet sheet(List<String> present) {
        Sheet sheet = Sheet.of("payments").title(profile.id());
        for (Map.Entry<StatementField, List<String>> field : headings.entrySet()) {
            StatementField what = field.getKey();
            List<String> found =
                    field.getValue().stream().filter(present::contains).toList();
            field.setValue(what == StatementField.MEMO || found.isEmpty() ? found : found.subList(0, 1));
            for (String heading : field.getValue()) {
                Column column = Column.of(heading, heading, what.type());
                sheet = with(sheet, ALWAYS.contains(what) ? column.required() : column);
            }
        }
        return sheet;
    }

    private static Sheet with(Sheet sheet, Column column) {
        return sheet.find(column.name()).isPresent() ? sheet : sheet.column(column);
    }

    @Override
    public List<Problem> lacking(List<String> present, Place heading) {
        List<Problem> problems = new ArrayList<>();
        for (List<StatementField> either : List.of(
                List.of(StatementField.NUMBER),
                List.of(StatementField.PAID_AT),
                List.of(StatementField.AMOUNT, StatementField.INCOME))) {
            List<String> wanted =
                    either.stream().flatMap(field -> headings(field).stream()).toList();
            if (wanted.stream().noneMatch(present::contains)) {
                problems.add(Problem.at(heading, "payment.profile.heading", String.join("、", wanted), profile.id()));
            }
        }
        return problems;
    }

    @Override
    public String clean(String text) {
        String strip = profile.strip();
        if (strip == null) {
            return text;
        }
        int from = 0;
        int to = text.length();
        while (from < to && strip.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && strip.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    @Override
    public boolean isRemark(Place row, List<String> cells) {
        List<String> above = titles;
        titles = null;
        if (above != null) {
            valuesBelow(above, cells, row);
            return true;
        }
        if (titled.stream().anyMatch(total -> total.titles().stream().anyMatch(cells::contains))) {
            titles = cells;
            return true;
        }
        String text = cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
        boolean remark = profile.comment() != null && text.startsWith(profile.comment());
        for (Map.Entry<ControlTotal, Pattern> total : patterns.entrySet()) {
            Matcher matcher = total.getValue().matcher(text);
            if (matcher.find()) {
                sums.stated(total.getKey().of(), matcher.group(1), row);
                remark = true;
            }
        }
        return remark;
    }

    private void valuesBelow(List<String> above, List<String> cells, Place row) {
        for (ControlTotal total : titled) {
            for (int i = 0; i < above.size() && i < cells.size(); i++) {
                if (total.titles().contains(above.get(i)) && cells.get(i).matches("-?[0-9,]+(\\.[0-9]+)?")) {
                    sums.stated(total.of(), cells.get(i), row);
                }
            }
        }
    }

    @Override
    public @Nullable Map<String, String> convert(Row row, Consumer<Problem> problems) {
        long fen = amount(row, problems);
        String state = first(row, StatementField.STATE).orElse("");
        StatementRules.Kind kind = rules.kind(state, fen);
        if (kind == StatementRules.Kind.UNKNOWN) {
            problems.accept(
                    row.problem(headings(StatementField.STATE).get(0), "payment.profile.state", state, profile.id()));
        }
        first(row, StatementField.BALANCE).ifPresent(after -> sums.balance(fen, Long.parseLong(after), row.place()));
        return switch (kind) {
            case RECEIPT -> payment(row, fen);
            case REFUND -> refund(row, fen);
            case OTHER, UNKNOWN -> {
                sums.moved(fen);
                yield null;
            }
        };
    }

    private Map<String, String> payment(Row row, long fen) {
        sums.moved(fen);
        sums.taken(fen);
        Map<String, String> values = values(row, fen);
        values.put("payment_no", number(row));
        return values;
    }

    private Map<String, String> refund(Row row, long fen) {
        long refunded = first(row, StatementField.REFUND_AMOUNT)
                .map(Long::parseLong)
                .filter(amount -> amount != 0)
                .orElse(fen);
        long out = -Math.abs(refunded);
        sums.moved(out);
        sums.taken(out);
        Map<String, String> values = values(row, out);
        values.put("payment_no", first(row, StatementField.REFUND_NO).orElse(number(row) + "-R"));
        values.put("reverses", number(row));
        return values;
    }

    private Map<String, String> values(Row row, long fen) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("channel", profile.channel());
        values.put("paid_at", first(row, StatementField.PAID_AT).orElseThrow());
        values.put("amount", String.valueOf(fen));
        for (StatementField field : List.of(
                StatementField.PROJECT_CODE,
                StatementField.UNIT_CODE,
                StatementField.CHARGE_NO,
                StatementField.PAYER,
                StatementField.DESIGNATION)) {
            first(row, field).ifPresent(value -> values.put(field.code(), value));
        }
        String project = profile.project();
        if (project != null) {
            values.putIfAbsent("project_code", project);
        }
        String memo = headings(StatementField.MEMO).stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        if (!memo.isEmpty()) {
            values.put("memo", memo);
            StatementRules.chargeNumber(memo).ifPresent(charge -> values.putIfAbsent("charge_no", charge));
        }
        return values;
    }

    /** In fen; negative if it went out. */
    private long amount(Row row, Consumer<Problem> problems) {
        Optional<String> amount = first(row, StatementField.AMOUNT);
        if (amount.isPresent()) {
            return rules.signed(
                    Long.parseLong(amount.get()),
                    first(row, StatementField.DIRECTION).orElse(""));
        }
        Optional<String> in = first(row, StatementField.INCOME);
        Optional<String> out = first(row, StatementField.OUTGO);
        if (in.isEmpty() && out.isEmpty()) {
            problems.accept(row.problem(headings(StatementField.INCOME).get(0), "table.cell.missing"));
        }
        return in.map(Long::parseLong).orElse(0L)
                - out.map(Long::parseLong).map(Math::abs).orElse(0L);
    }

    private String number(Row row) {
        return first(row, StatementField.NUMBER).orElseThrow();
    }

    private Optional<String> first(Row row, StatementField field) {
        return headings(field).stream().map(row::get).filter(Objects::nonNull).findFirst();
    }

    private List<String> headings(StatementField field) {
        return Objects.requireNonNull(headings.get(field));
    }

    @Override
    public List<String> sources(String column) {
        return switch (column) {
            case "payment_no" -> headings(StatementField.NUMBER);
            case "amount" -> {
                List<String> amounts = new ArrayList<>(headings(StatementField.AMOUNT));
                amounts.addAll(headings(StatementField.INCOME));
                yield amounts;
            }
            default -> StatementField.of(column).map(this::headings).orElse(List.of());
        };
    }

    @Override
    public List<Problem> end() {
        return sums.problems();
    }
}
