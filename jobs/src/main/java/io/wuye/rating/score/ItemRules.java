package io.wuye.rating.score;

import io.wuye.rating.rubric.Bound;
import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.ItemType;
import io.wuye.rating.rubric.NaPolicy;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.Fault.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the observations of one item come to. Of several, defects add up and assessors are averaged; otherwise the latest
 * day holds, and two results of one day are a fault, for no rule can choose between two inspectors.
 */
public final class ItemRules {
    private ItemRules() {}

    /**
     * Marks an item by what inspectors wrote.
     *
     * @param naPolicy what becomes of its marks if it is not applicable
     * @param rows of this item and one component, in any order
     */
    public static ItemScore score(Item item, NaPolicy naPolicy, SubjectKind kind, List<Observation> rows) {
        if (rows.isEmpty()) {
            return ItemScore.unscored(item);
        }
        boolean gathers = item.type() == ItemType.PER_DEFECT || item.type() == ItemType.PANEL;
        List<Observation> held = gathers ? rows : latest(rows);
        long na = held.stream().filter(Observation::isNa).count();
        if (!gathers && held.size() > 1) {
            return faulty(
                    item, held, Code.TWO_ON_A_DAY, held.get(0).inspectedOn().toString());
        }
        if (na > 0) {
            return na < held.size()
                    ? faulty(item, held, Code.NA_AND_SCORED)
                    : notApplicable(item, naPolicy, kind, held);
        }
        if (item.type() == ItemType.INDICATOR) {
            return faulty(item, held, Code.BY_HAND, String.valueOf(item.code()));
        }
        return item.type().isVerdict() ? byVerdict(item, held.get(0)) : byValues(item, held);
    }

    /**
     * Marks an item by a stored figure.
     *
     * @param figure null where none is stored
     * @param bound which value of it counts
     */
    public static ItemScore score(Item item, @Nullable Figure figure, Bound bound) {
        BigDecimal value = figure == null ? null : figure.at(bound);
        if (figure == null || value == null) {
            return ItemScore.unscored(item);
        }
        String shown = Fraction.shortest(value).toPlainString();
        return ItemScore.scored(
                item, MarkRules.tiers(item.tiers(), value), tierRule(item, value, shown), figure.origin());
    }

    private static List<Observation> latest(List<Observation> rows) {
        if (rows.size() == 1) {
            return rows;
        }
        LocalDate last = rows.stream()
                .map(Observation::inspectedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return rows.stream().filter(row -> row.inspectedOn().equals(last)).toList();
    }

    private static ItemScore notApplicable(Item item, NaPolicy naPolicy, SubjectKind kind, List<Observation> rows) {
        for (Observation row : rows) {
            if (naPolicy == NaPolicy.NOT_ALLOWED || !item.mayBeNa(kind, row.reason())) {
                String reason = row.reason() == null ? "" : row.reason();
                return faulty(item, rows, Code.NA_NOT_ALLOWED, reason, String.join("、", item.na()));
            }
        }
        return ItemScore.na(item, naPolicy, Objects.requireNonNull(rows.get(0).reason()), evidence(rows));
    }

    private static ItemScore byVerdict(Item item, Observation row) {
        Verdict verdict = row.verdict();
        if (verdict == null) {
            return row.value() == null
                    ? ItemScore.unscored(item)
                    : faulty(item, List.of(row), Code.WRONG_COLUMN, "verdict");
        }
        Optional<Fraction> marks =
                item.type() == ItemType.BINARY ? MarkRules.binary(item, verdict) : MarkRules.tiered(item, verdict);
        return marks.map(earned -> ItemScore.scored(item, earned, verdict.code(), evidence(List.of(row))))
                .orElseGet(() -> faulty(item, List.of(row), Code.BAD_VERDICT, verdict.code()));
    }

    private static ItemScore byValues(Item item, List<Observation> rows) {
        List<BigDecimal> values =
                rows.stream().map(Observation::value).filter(Objects::nonNull).toList();
        if (values.size() < rows.size()) {
            boolean verdicts = rows.stream().anyMatch(row -> row.verdict() != null);
            return verdicts ? faulty(item, rows, Code.WRONG_COLUMN, "value") : ItemScore.unscored(item);
        }
        for (BigDecimal value : values) {
            if (!makesSense(item, value)) {
                return faulty(item, rows, Code.BAD_VALUE, value.toPlainString());
            }
        }
        String evidence = evidence(rows);
        BigDecimal first = values.get(0);
        return switch (item.type()) {
            case PER_DEFECT -> {
                BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                yield ItemScore.scored(item, MarkRules.perDefect(item, sum), defectRule(item, sum), evidence);
            }
            case RATE_STEP -> ItemScore.scored(item, MarkRules.rateStep(item, first), rateRule(item, first), evidence);
            case PANEL ->
                MarkRules.panel(item, values)
                        .map(mean -> ItemScore.scored(item, mean, panelRule(item, values), evidence))
                        .orElseGet(() -> faulty(item, rows, Code.TOO_FEW, values.size() + "", item.trim() + ""));
            default ->
                ItemScore.scored(
                        item,
                        MarkRules.tiers(item.tiers(), first),
                        tierRule(item, first, first.toPlainString()),
                        evidence);
        };
    }

    private static boolean makesSense(Item item, BigDecimal value) {
        boolean counts = item.type() == ItemType.PER_DEFECT || item.type() == ItemType.COUNT_TIER;
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        boolean beyond = item.type() == ItemType.PANEL && value.compareTo(item.max()) > 0;
        return value.signum() >= 0 && (whole || !counts) && !beyond;
    }

    private static String defectRule(Item item, BigDecimal defects) {
        BigDecimal free = MarkRules.free(item);
        String counted = free.signum() == 0
                ? defects.toPlainString()
                : "(" + defects.toPlainString() + " − " + free.toPlainString() + ")";
        return item.max().toPlainString() + " − " + counted + " × " + item.step();
    }

    private static String rateRule(Item item, BigDecimal rate) {
        BigDecimal target = Objects.requireNonNull(item.target());
        return rate.compareTo(target) >= 0
                ? rate.toPlainString() + " ≥ " + target.toPlainString()
                : item.max().toPlainString() + " − "
                        + item.roundingOrLinear().name().toLowerCase(Locale.ROOT) + "((" + target.toPlainString()
                        + " − "
                        + rate.toPlainString() + ") ÷ " + item.step() + ") × " + item.perStep();
    }

    private static String panelRule(Item item, List<BigDecimal> values) {
        String trim = item.trim() == null || item.trim() == 0 ? "" : ", trim " + item.trim();
        return "mean of " + values.size() + trim;
    }

    private static String tierRule(Item item, BigDecimal value, String shown) {
        return MarkRules.tier(item.tiers(), value)
                .map(tier -> tier.from() != null
                        ? shown + " ≥ " + tier.from().toPlainString()
                        : shown + " ≤ " + Objects.requireNonNull(tier.to()).toPlainString())
                .orElse(shown + ": no tier");
    }

    private static ItemScore faulty(Item item, List<Observation> rows, Code code, String... args) {
        return ItemScore.faulty(item, new Fault(code, item.id(), args), evidence(rows));
    }

    private static String evidence(List<Observation> rows) {
        if (rows.size() == 1) {
            String only = rows.get(0).evidence();
            return only == null ? "" : only;
        }
        StringBuilder all = new StringBuilder();
        for (Observation row : rows) {
            if (row.evidence() != null) {
                all.append(all.isEmpty() ? "" : "；").append(row.evidence());
            }
        }
        return all.toString();
    }
}
