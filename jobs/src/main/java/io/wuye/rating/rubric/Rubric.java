package io.wuye.rating.rubric;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rubric (评分标准) of one kind and grade of subjects: {@code policy/rubric-*.yaml}.
 *
 * @param version quoted in every score
 * @param grade contracted service grade; null: every grade that no other rubric is for
 * @param from first day
 * @param to last day; open without it
 * @param naPolicy what becomes of items that are not applicable
 * @param round decimals to which a score is rounded half up before it is compared with bands; null: not at all
 * @param components sources of marks and their weights; empty: there is only one
 * @param fallback whether it yields to any other rubric that fits: the sample shipped with the program does
 */
public record Rubric(
        String id,
        String version,
        @Nullable String title,
        SubjectKind kind,
        @Nullable String grade,
        LocalDate from,
        @Nullable LocalDate to,
        NaPolicy naPolicy,
        @Nullable Integer round,
        List<Band> bands,
        List<Section> sections,
        List<Component> components,
        List<Veto> vetoes,
        List<BonusLine> bonus,
        @Nullable Boolean fallback) {
    // Keys that the file leaves out arrive as null, whatever the type says.
    public Rubric {
        List<Refusal> problems = new ArrayList<>();
        given(problems, "id", id);
        given(problems, "version", version);
        given(problems, "kind", kind);
        given(problems, "from", from);
        given(problems, "sections", sections);
        if (problems.isEmpty() && to != null && to.isBefore(from)) {
            problems.add(new Refusal(Outcome.USAGE, "rating.rubric.reversed", from, to));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "rating.rubric.problems", problems);
        }
        naPolicy = or(naPolicy, NaPolicy.RENORMALISE_ALL);
        bands = List.copyOf(or(bands, Band.DEFAULT));
        sections = List.copyOf(sections);
        components = List.copyOf(or(components, List.of()));
        vetoes = List.copyOf(or(vetoes, List.of()));
        bonus = List.copyOf(or(bonus, List.of()));
    }

    private static void given(List<Refusal> problems, String key, @Nullable Object value) {
        if (value == null) {
            problems.add(new Refusal(Outcome.USAGE, "rating.rubric.missing", key));
        }
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /** The days on which it is in force. */
    public DateRange days() {
        return DateRange.of(from, to);
    }

    /** Id and version, as scores quote it. */
    public String name() {
        return id + "@" + version;
    }

    /** All items, in order. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** Whether it gives way to any other that fits. */
    public boolean yields() {
        return fallback != null && fallback;
    }

    /** The veto of an id, if the rubric has it. */
    public Optional<Veto> veto(String named) {
        return vetoes.stream().filter(veto -> veto.id().equals(named)).findFirst();
    }

    /** The bonus line of an id, if the rubric has it. */
    public Optional<BonusLine> bonusLine(String named) {
        return bonus.stream().filter(line -> line.id().equals(named)).findFirst();
    }

    /** What an item's marks become when it is not applicable. */
    public NaPolicy naPolicy(Item item) {
        return item.naPolicy() == null ? naPolicy : item.naPolicy();
    }
}
