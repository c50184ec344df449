package io.wuye.rating.score;

import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.RubricSource;
import io.wuye.rating.rubric.RubricText;
import io.wuye.rating.rubric.SubjectKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A rubric of every type of item and what inspectors wrote of one subject, out of a seed. */
final class RandomRound {
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final List<String> POLICIES =
            List.of("renormalise-all", "renormalise-section", "full-credit", "zero");
    private static final Subject SUBJECT = new Subject("P1", "一号院", SubjectKind.COMMODITY, "一级", "甲物业", 100);

    private final Random random;
    private final RubricSource source;
    private final List<Observation> rows = new ArrayList<>();
    private final Map<String, Figure> figures = new HashMap<>();

    RandomRound(long seed) {
        this.random = new Random(seed);
        this.source = RubricText.source(text());
        for (Item item : rubric().items()) {
            observe(item);
        }
    }

    RubricSource source() {
        return source;
    }

    Rubric rubric() {
        return source.rubric();
    }

    List<Observation> rows() {
        return rows;
    }

    /** The scorecard of these rows, with the round's figures. */
    Scorecard card(List<Observation> seen) {
        return CardRules.card(SUBJECT, rubric(), new Evidence(seen, figures, List.of(), List.of(), DAY, null));
    }

    /** The same row with a result that is worse, or null if there is none. */
    @Nullable Observation worse(Observation row) {
        Item item = rubric().items().stream()
                .filter(one -> one.id().equals(row.item()))
                .findFirst()
                .orElseThrow();
        if (row.verdict() == Verdict.NA) {
            return null;
        }
        return switch (item.type()) {
            case BINARY, TIERED -> row.verdict() == Verdict.FAIL ? null : with(row, Verdict.FAIL, null);
            case PER_DEFECT -> with(row, null, value(row).add(BigDecimal.ONE));
            case RATE_STEP, RATE_TIER, COUNT_TIER, PANEL ->
                with(row, null, value(row).subtract(BigDecimal.ONE).max(BigDecimal.ZERO));
            case INDICATOR -> null;
        };
    }

    private static BigDecimal value(Observation row) {
        return row.value() == null ? BigDecimal.ZERO : row.value();
    }

    private static Observation with(Observation row, @Nullable Verdict verdict, @Nullable BigDecimal value) {
        return new Observation(
                row.item(), row.component(), verdict, value, row.reason(), row.evidence(), row.inspectedOn());
    }

    private String text() {
        StringBuilder text = new StringBuilder("na_policy: " + POLICIES.get(random.nextInt(POLICIES.size())));
        int two = 20 + random.nextInt(20);
        int three = two + 1 + random.nextInt(30);
        int four = three + 1 + random.nextInt(30);
        text.append(
                "\nbands: [{star: 4, from: %d}, {star: 3, from: %d}, {star: 2, from: %d}, {star: 1, from: 0}]\nsections:\n"
                        .formatted(four, three, two));
        int number = 0;
        for (int section : parts(100, 2 + random.nextInt(4))) {
            text.append("  - id: s")
                    .append(number)
                    .append("\n    max: ")
                    .append(section)
                    .append("\n    items:\n");
            for (int max : parts(section, 1 + random.nextInt(5))) {
                text.append("      - ").append(item("I" + number++, max)).append('\n');
            }
        }
        return text.toString();
    }

    /** Whole parts, none empty, that add to a whole. */
    private List<Integer> parts(int whole, int wanted) {
        List<Integer> parts = new ArrayList<>();
        int left = whole;
        for (int still = Math.min(wanted, whole); still > 1; still--) {
            int part = 1 + random.nextInt(Math.max(1, left - still));
            parts.add(part);
            left -= part;
        }
        parts.add(left);
        return parts;
    }

    private String item(String id, int max) {
        String head = "{id: " + id + ", max: " + max + ", na: [none], ";
        return head
                + switch (random.nextInt(8)) {
                    case 0 -> "type: binary}";
                    case 1 -> "type: tiered, marks: {pass: %d, partial: %s, fail: 0}}".formatted(max, max / 2.0);
                    case 2 -> "type: per-defect, step: \"0.3\", free: " + random.nextInt(3) + "}";
                    case 3 ->
                        "type: rate-step, target: 90, step: 1, per_step: \"0.7\", rounding: %s}".formatted(rounding());
                    case 4 ->
                        "type: rate-tier, tiers: [{from: 95, marks: %d}, {from: 80, marks: %s}]}"
                                .formatted(max, max / 2.0);
                    case 5 ->
                        "type: count-tier, tiers: [{from: 4, marks: %d}, {from: 2, marks: %s}]}"
                                .formatted(max, max / 2.0);
                    case 6 ->
                        "type: indicator, code: c, tiers: [{from: \"0.8\", marks: %d}, {from: 0, marks: 0}]}"
                                .formatted(max);
                    default -> "type: panel, trim: 0}";
                };
    }

    private String rounding() {
        return List.of("floor", "ceil", "linear").get(random.nextInt(3));
    }

    private void observe(Item item) {
        switch (item.type()) {
            case BINARY -> add(item, random.nextBoolean() ? Verdict.PASS : Verdict.FAIL, null);
            case TIERED ->
                add(item, List.of(Verdict.PASS, Verdict.PARTIAL, Verdict.FAIL).get(random.nextInt(3)), null);
            case PER_DEFECT -> {
                add(item, null, BigDecimal.valueOf(random.nextInt(6)));
                add(item, null, BigDecimal.valueOf(random.nextInt(6)));
            }
            case RATE_STEP, RATE_TIER -> add(item, null, BigDecimal.valueOf(7000L + random.nextInt(3001), 2));
            case COUNT_TIER -> add(item, null, BigDecimal.valueOf(random.nextInt(7)));
            case INDICATOR ->
                figures.put(item.id(), new Figure(BigDecimal.valueOf(random.nextInt(101), 2), null, null, "s"));
            case PANEL -> {
                for (int i = 0; i < 3; i++) {
                    add(item, null, item.max().multiply(BigDecimal.valueOf(random.nextInt(101), 2)));
                }
            }
        }
    }

    private void add(Item item, @Nullable Verdict verdict, @Nullable BigDecimal value) {
        boolean na = rows.stream().anyMatch(row -> row.item().equals(item.id()) && row.isNa());
        boolean scored = rows.stream().anyMatch(row -> row.item().equals(item.id()) && !row.isNa());
        if (!na && !scored && random.nextInt(8) == 0) {
            rows.add(new Observation(item.id(), "", Verdict.NA, null, "none", null, DAY));
        } else if (!na) {
            rows.add(new Observation(item.id(), "", verdict, value, null, null, DAY));
        }
    }
}
