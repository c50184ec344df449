package io.wuye.rating.rubric;

import io.wuye.rating.rubric.Finding.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is wrong or odd about rubrics, each by itself and beside the others. */
public final class LintRules {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private LintRules() {}

    /**
     * All findings, in the order of files and lines as far as there is one.
     *
     * @param cadenced stars for which it is said how often to inspect
     */
    public static List<Finding> findings(List<RubricSource> sources, Collection<Integer> cadenced) {
        List<Finding> found = new ArrayList<>();
        for (RubricSource source : sources) {
            found.addAll(sections(source));
            found.addAll(ids(source));
            found.addAll(BandLintRules.findings(source));
            found.addAll(components(source));
            found.addAll(extras(source));
            found.addAll(contradictions(source));
            found.addAll(cadence(source, cadenced));
        }
        found.addAll(overlaps(sources));
        return found;
    }

    private static List<Finding> sections(RubricSource source) {
        List<Finding> found = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        List<Section> sections = source.rubric().sections();
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            String pointer = "/sections/" + s;
            BigDecimal items = BigDecimal.ZERO;
            for (int i = 0; i < section.items().size(); i++) {
                Item item = section.items().get(i);
                found.addAll(ItemLintRules.findings(source, pointer + "/items/" + i, item));
                items = items.add(or(item.max()));
            }
            if (absent(section.max())) {
                found.add(new Finding(Code.MISSING, source, pointer, String.valueOf(section.id()), "max"));
            } else if (items.compareTo(section.max()) != 0) {
                found.add(new Finding(
                        Code.ITEMS_SUM, source, pointer + "/max", section.id(), plain(items), plain(section.max())));
            }
            sum = sum.add(or(section.max()));
        }
        if (sum.compareTo(FULL) != 0) {
            found.add(new Finding(
                    Code.SECTIONS_SUM, source, "/sections", source.rubric().id(), plain(sum)));
        }
        return found;
    }

    /** One id, one item; sections, vetoes, bonus lines and components are counted among themselves. */
    private static List<Finding> ids(RubricSource source) {
        Rubric rubric = source.rubric();
        Map<String, String> seen = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (int s = 0; s < rubric.sections().size(); s++) {
            Section section = rubric.sections().get(s);
            id(found, seen, source, "section", section.id(), "/sections/" + s + "/id");
            for (int i = 0; i < section.items().size(); i++) {
                id(found, seen, source, "item", section.items().get(i).id(), "/sections/" + s + "/items/" + i + "/id");
            }
        }
        for (int i = 0; i < rubric.vetoes().size(); i++) {
            id(found, seen, source, "veto", rubric.vetoes().get(i).id(), "/vetoes/" + i + "/id");
        }
        for (int i = 0; i < rubric.bonus().size(); i++) {
            id(found, seen, source, "bonus", rubric.bonus().get(i).id(), "/bonus/" + i + "/id");
        }
        for (int i = 0; i < rubric.components().size(); i++) {
            id(found, seen, source, "component", rubric.components().get(i).id(), "/components/" + i + "/id");
        }
        return found;
    }

    private static void id(
            List<Finding> found,
            Map<String, String> seen,
            RubricSource source,
            String kind,
            @Nullable String id,
            String pointer) {
        if (id == null) {
            // Items without one are told with what else they miss.
            if (!kind.equals("item")) {
                found.add(new Finding(Code.MISSING, source, pointer, kind, "id"));
            }
            return;
        }
        String before = seen.putIfAbsent(kind + " " + id, source.place(pointer));
        if (before != null) {
            found.add(new Finding(Code.DUPLICATE_ID, source, pointer, id, before));
        }
    }

    private static List<Finding> components(RubricSource source) {
        List<Component> components = source.rubric().components();
        BigDecimal sum = components.stream().map(one -> or(one.weight())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return components.isEmpty() || sum.compareTo(BigDecimal.ONE) == 0
                ? List.of()
                : List.of(new Finding(
                        Code.WEIGHTS_SUM, source, "/components", source.rubric().id(), plain(sum)));
    }

    private static List<Finding> extras(RubricSource source) {
        List<Finding> found = new ArrayList<>();
        List<Veto> vetoes = source.rubric().vetoes();
        for (int i = 0; i < vetoes.size(); i++) {
            Veto veto = vetoes.get(i);
            boolean needsStar = veto.effect() == Veto.Effect.CAP || veto.effect() == Veto.Effect.MINUS;
            if (absent(veto.effect()) || (needsStar && veto.star() == null)) {
                String key = absent(veto.effect()) ? "effect" : "star";
                found.add(new Finding(Code.MISSING, source, "/vetoes/" + i, String.valueOf(veto.id()), key));
            }
        }
        List<BonusLine> lines = source.rubric().bonus();
        for (int i = 0; i < lines.size(); i++) {
            BonusLine line = lines.get(i);
            String pointer = "/bonus/" + i;
            if (absent(line.max())) {
                found.add(new Finding(Code.MISSING, source, pointer, String.valueOf(line.id()), "max"));
            }
            if (line.span().isEmpty()) {
                String wrong = Objects.requireNonNull(line.validity());
                found.add(new Finding(
                        Code.RANGE, source, pointer, String.valueOf(line.id()), "validity", wrong, "1y, 6m, 90d"));
            }
        }
        return found;
    }

    private static List<Finding> contradictions(RubricSource source) {
        List<Finding> found = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Section> sections = source.rubric().sections();
        for (int s = 0; s < sections.size(); s++) {
            for (int i = 0; i < sections.get(s).items().size(); i++) {
                Item item = sections.get(s).items().get(i);
                for (Item other : items) {
                    if (contradict(item, other)) {
                        found.add(new Finding(
                                Code.CONTRADICTION,
                                source,
                                "/sections/" + s + "/items/" + i,
                                item.id(),
                                other.id(),
                                other.name(),
                                asked(other),
                                item.name(),
                                asked(item)));
                    }
                }
                if (!absent(item.id())) {
                    items.add(item);
                }
            }
        }
        return found;
    }

    /** Two items measure the same (one title may say more words than the other) and ask different values of it. */
    private static boolean contradict(Item one, Item other) {
        String here = one.measured();
        String there = other.measured();
        boolean same = !absent(one.id()) && (here.contains(there) || there.contains(here));
        return same
                && !asked(one).isEmpty()
                && !asked(other).isEmpty()
                && !asked(one).equals(asked(other));
    }

    /** What must be reached for full marks; empty where no number says it. */
    private static String asked(Item item) {
        if (item.target() != null) {
            return plain(item.target().stripTrailingZeros());
        }
        return item.tiers().stream()
                .filter(tier -> !absent(tier.marks()))
                .max(Comparator.comparing(Tier::marks))
                .map(tier -> Objects.requireNonNullElse(tier.from(), or(tier.to())))
                .map(end -> plain(end.stripTrailingZeros()))
                .orElse("");
    }

    private static List<Finding> cadence(RubricSource source, Collection<Integer> cadenced) {
        TreeSet<Integer> stars = new TreeSet<>();
        source.rubric().bands().stream()
                .map(Band::star)
                .filter(star -> !absent(star))
                .forEach(stars::add);
        stars.removeAll(cadenced);
        boolean project = source.rubric().kind().isProject();
        return stars.stream()
                .filter(star -> project)
                .map(star -> new Finding(Code.NO_CADENCE, source, "/bands", "★" + star, star + ""))
                .toList();
    }

    private static List<Finding> overlaps(List<RubricSource> sources) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Rubric here = sources.get(i).rubric();
            for (RubricSource other : sources.subList(0, i)) {
                Rubric there = other.rubric();
                boolean same = here.kind() == there.kind()
                        && Objects.equals(here.grade(), there.grade())
                        && here.yields() == there.yields();
                if (same
                        && !here.days().first().isAfter(there.days().last())
                        && !there.days().first().isAfter(here.days().last())) {
                    found.add(new Finding(
                            Code.DATES_OVERLAP,
                            sources.get(i),
                            "/from",
                            here.name(),
                            there.name(),
                            other.place("/from"),
                            here.kind().code(),
                            Objects.requireNonNullElse(here.grade(), "")));
                }
            }
        }
        return found;
    }

    private static BigDecimal or(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private static boolean absent(@Nullable Object value) {
        return value == null;
    }
}
