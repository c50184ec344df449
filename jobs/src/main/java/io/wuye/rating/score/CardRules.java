package io.wuye.rating.score;

import io.wuye.rating.rubric.Bound;
import io.wuye.rating.rubric.Component;
import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.ItemType;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.Veto;
import io.wuye.rating.score.Fault.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the scorecard of one subject. */
public final class CardRules {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private CardRules() {}

    /** Marks all items by all sources, adds up, bands, and lets vetoes speak. */
    public static Scorecard card(Subject subject, Rubric rubric, Evidence evidence) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Map<String, List<Observation>>> rows = sorted(rubric, evidence.rows(), faults);
        List<ComponentScore> parts = new ArrayList<>();
        if (rubric.components().size() < 2) {
            Component only =
                    rubric.components().isEmpty() ? null : rubric.components().get(0);
            parts.add(part(subject, rubric, only, rows.getOrDefault("", Map.of()), evidence));
        } else {
            for (Component one : rubric.components()) {
                parts.add(part(subject, rubric, one, rows.getOrDefault(one.id(), Map.of()), evidence));
            }
        }
        parts.forEach(part -> part.items().values().stream()
                .map(ItemScore::fault)
                .filter(Objects::nonNull)
                .filter(fault -> !faults.contains(fault))
                .forEach(faults::add));
        return sum(subject, rubric, evidence, parts, faults);
    }

    private static Scorecard sum(
            Subject subject, Rubric rubric, Evidence evidence, List<ComponentScore> parts, List<Fault> faults) {
        Tally tally = tally(parts);
        if (tally.applicable().isZero() && faults.isEmpty()) {
            faults.add(new Fault(Code.NOTHING_APPLICABLE, ""));
        }
        evidence.bonus().stream()
                .filter(entry -> rubric.bonusLine(entry.line()).isEmpty())
                .map(entry -> new Fault(Code.UNKNOWN_BONUS, "", entry.line()))
                .distinct()
                .forEach(faults::add);
        List<Veto> vetoes = new ArrayList<>();
        for (String named : evidence.vetoes()) {
            rubric.veto(named).ifPresentOrElse(vetoes::add, () -> faults.add(new Fault(Code.UNKNOWN_VETO, "", named)));
        }
        BigDecimal bonus = BonusRules.points(rubric, evidence.bonus(), evidence.day());
        Fraction score = tally.score().plus(Fraction.of(bonus)).within(BigDecimal.ZERO, FULL);
        @Nullable Integer star = faults.isEmpty() ? StarRules.after(StarRules.star(rubric, score), vetoes) : null;
        return new Scorecard(subject, rubric, parts, combined(parts), tally, bonus, score, faults, vetoes, star);
    }

    /** The weighted sum of all sources. */
    public static Tally tally(List<ComponentScore> parts) {
        if (parts.size() == 1) {
            return parts.get(0).tally();
        }
        Fraction earned = Fraction.ZERO;
        Fraction applicable = Fraction.ZERO;
        Fraction score = Fraction.ZERO;
        for (ComponentScore part : parts) {
            BigDecimal weight = Objects.requireNonNull(part.component()).weight();
            earned = earned.plus(part.tally().earned().times(weight));
            applicable = applicable.plus(part.tally().applicable().times(weight));
            score = score.plus(part.tally().score().times(weight));
        }
        return new Tally(earned, applicable, score);
    }

    private static ComponentScore part(
            Subject subject,
            Rubric rubric,
            @Nullable Component component,
            Map<String, List<Observation>> rows,
            Evidence evidence) {
        Map<String, ItemScore> items = new LinkedHashMap<>();
        for (Item item : rubric.items()) {
            List<Observation> seen = rows.getOrDefault(item.id(), List.of());
            ItemScore score = item.type() == ItemType.INDICATOR && seen.isEmpty()
                    ? ItemRules.score(item, evidence.figures().get(item.id()), bound(item, evidence))
                    : ItemRules.score(item, rubric.naPolicy(item), subject.kind(), seen);
            items.put(item.id(), score);
        }
        return new ComponentScore(component, items, ScoreRules.tally(rubric, items));
    }

    /** The bound that counts; where another is asked for that the figure does not have, its own. */
    private static Bound bound(Item item, Evidence evidence) {
        Figure figure = evidence.figures().get(item.id());
        Bound asked = evidence.bound();
        return asked == null || figure == null || figure.at(asked) == null ? item.boundOrPoint() : asked;
    }

    /** Rows by component and item; what the rubric does not know is a fault. */
    private static Map<String, Map<String, List<Observation>>> sorted(
            Rubric rubric, List<Observation> rows, List<Fault> faults) {
        Map<String, Map<String, List<Observation>>> sorted = new HashMap<>();
        Set<String> known = rubric.items().stream().map(Item::id).collect(Collectors.toSet());
        Set<String> components = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        Map<String, List<Observation>> byItem = Map.of();
        String component = null;
        for (Observation row : rows) {
            // Rows come component by component, so that most need no look-up.
            if (!row.component().equals(component)) {
                component = row.component();
                components.add(component);
                byItem = sorted.computeIfAbsent(component(rubric, row), none -> new HashMap<>());
            }
            if (known.contains(row.item())) {
                byItem.computeIfAbsent(row.item(), none -> new ArrayList<>(1)).add(row);
            } else {
                unknown.add(row.item());
            }
        }
        unknown.forEach(item -> faults.add(new Fault(Code.UNKNOWN_ITEM, item, rubric.name())));
        components(rubric, components, faults);
        return sorted;
    }

    private static String component(Rubric rubric, Observation row) {
        return rubric.components().size() < 2 ? "" : row.component();
    }

    /** Sources nobody gave a weight to must not be thrown together. */
    private static void components(Rubric rubric, Set<String> found, Set<String> known, List<Fault> faults) {
        TreeSet<String> named = new TreeSet<>(found);
        if (known.size() < 2) {
            named.remove("");
        }
        if (known.isEmpty() && named.size() > 1) {
            faults.add(new Fault(Code.UNKNOWN_COMPONENT, "", String.join("、", named), rubric.name()));
        } else if (!known.isEmpty()) {
            named.removeAll(known);
            named.forEach(one -> faults.add(new Fault(Code.UNKNOWN_COMPONENT, "", one, rubric.name())));
        }
    }

    private static void components(Rubric rubric, Set<String> found, List<Fault> faults) {
        TreeSet<String> known =
                rubric.components().stream().map(Component::id).collect(Collectors.toCollection(TreeSet::new));
        components(rubric, found, known, faults);
    }

    /** One line per item: with several sources the weighted sum of their marks. */
    private static Map<String, ItemScore> combined(List<ComponentScore> parts) {
        if (parts.size() == 1) {
            return parts.get(0).items();
        }
        Map<String, ItemScore> all = new LinkedHashMap<>();
        parts.get(0).items().forEach((id, first) -> {
            List<ItemScore> scores = parts.stream()
                    .map(part -> Objects.requireNonNull(part.items().get(id)))
                    .toList();
            all.put(id, scores.stream().allMatch(ItemScore::isNa) ? first : weighted(parts, scores, first.item()));
        });
        return all;
    }

    private static ItemScore weighted(List<ComponentScore> parts, List<ItemScore> scores, Item item) {
        Fraction sum = Fraction.ZERO;
        @Nullable Fault fault = null;
        List<String> rules = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Component component = Objects.requireNonNull(parts.get(i).component());
            ItemScore score = scores.get(i);
            sum = sum.plus(score.earned().times(component.weight()));
            fault = fault == null ? score.fault() : fault;
            rules.add(component.weight().toPlainString() + " × (" + score.rule() + ")");
            if (!score.evidence().isEmpty() && !evidence.contains(score.evidence())) {
                evidence.add(score.evidence());
            }
        }
        return new ItemScore(item, sum, null, String.join(" + ", rules), String.join("；", evidence), fault);
    }
}
