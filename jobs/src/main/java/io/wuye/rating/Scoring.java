package io.wuye.rating;

import io.wuye.indicator.Indicator;
import io.wuye.indicator.IndicatorStore;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.rating.rubric.Bound;
import io.wuye.rating.rubric.Finding;
import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.ItemType;
import io.wuye.rating.rubric.LintRules;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.RubricShelf;
import io.wuye.rating.rubric.RubricSource;
import io.wuye.rating.rubric.Veto;
import io.wuye.rating.score.CardRules;
import io.wuye.rating.score.Evidence;
import io.wuye.rating.score.Figure;
import io.wuye.rating.score.FigureRules;
import io.wuye.rating.score.Observation;
import io.wuye.rating.score.Scorecard;
import io.wuye.rating.standing.SiteFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings registers, rubrics and rules together: one scorecard after the other, a page of subjects in memory. */
public final class Scoring {
    private static final Set<String> YES = Set.of("yes", "是", "有", "Y", "y", "1", "true");
    private static final Set<String> NO = Set.of("no", "否", "无", "N", "n", "0", "false");
    private static final int PAGE = 200;
    private static final int PROBLEMS_TOLD = 50;

    private final RatingStore store;
    private final IndicatorStore indicators;
    private final List<RubricSource> sources;
    private final RubricChoice choice;
    private final RatingPolicy policy;
    private final String round;
    private final LocalDate asOf;

    public Scoring(Workspace workspace, Database database, String round, LocalDate asOf) {
        this.store = new RatingStore(database);
        this.indicators = new IndicatorStore(database);
        this.policy = RatingPolicy.of(workspace);
        this.sources = RubricShelf.of(workspace);
        this.choice =
                new RubricChoice(sources.stream().map(RubricSource::rubric).toList());
        this.round = round;
        this.asOf = asOf;
    }

    /** One page of subjects and what was found on site about them. */
    @FunctionalInterface
    interface PageSink {
        /**
         * Takes it.
         *
         * @param after the code before the first subject, for whoever reads more about them
         */
        void accept(String after, List<Scorecard> cards, Map<String, List<SiteFinding>> findings);
    }

    RatingPolicy policy() {
        return policy;
    }

    /**
     * Refuses what no score can be made of.
     *
     * @return how many subjects there are
     * @throws Refusal USAGE if a rubric is wrong, or a subject has none or two; NOTHING if the round has no rows
     */
    public long open() {
        List<Refusal> wrong = LintRules.findings(sources, policy.cadenced()).stream()
                .filter(finding -> finding.code().isError())
                .map(Scoring::sentence)
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "rating.rubrics.wrong", wrong.size(), wrong);
        }
        List<Refusal> problems = new ArrayList<>();
        long[] subjects = {0};
        eachPage(page -> {
            subjects[0] += page.size();
            for (Rated rated : page) {
                try {
                    choice.of(rated);
                } catch (Refusal none) {
                    problems.add(none);
                }
            }
        });
        if (subjects[0] == 0) {
            List<String> rounds = store.rounds();
            throw new Refusal(
                    Outcome.NOTHING,
                    rounds.isEmpty() ? "rating.none.yet" : "rating.none",
                    round,
                    String.join("、", rounds));
        }
        if (!problems.isEmpty()) {
            List<Refusal> told = problems.subList(0, Math.min(PROBLEMS_TOLD, problems.size()));
            throw new Refusal(Outcome.USAGE, "rating.subjects.problems", problems.size(), told);
        }
        return subjects[0];
    }

    /** A finding as one sentence with its place. */
    public static Refusal sentence(Finding finding) {
        Refusal said = new Refusal(
                Outcome.FOUND,
                "rating.lint." + finding.code().key(),
                finding.args().toArray());
        return new Refusal(Outcome.FOUND, "rating.lint.line", finding.place(), finding.subject(), said);
    }

    private void eachPage(Consumer<List<Rated>> sink) {
        String after = "";
        List<Rated> page = store.subjects(round, after, PAGE);
        while (!page.isEmpty()) {
            sink.accept(page);
            after = page.get(page.size() - 1).code();
            page = store.subjects(round, after, PAGE);
        }
    }

    /** Scores all subjects, a page at a time. */
    void each(PageSink sink) {
        String[] after = {""};
        eachPage(page -> {
            String last = page.get(page.size() - 1).code();
            Map<String, List<SiteFinding>> findings = store.findings(after[0], last);
            sink.accept(after[0], cards(page, after[0], last, findings, null), findings);
            after[0] = last;
        });
    }

    private List<Scorecard> cards(
            List<Rated> page,
            String after,
            String last,
            Map<String, List<SiteFinding>> findings,
            @Nullable Bound bound) {
        Map<String, List<Observation>> rows = store.observations(round, after, last);
        Map<String, List<Observation>> upheld = store.upheld(round, after, last, asOf);
        var bonuses = store.bonuses(after, last);
        List<Scorecard> cards = new ArrayList<>();
        for (Rated rated : page) {
            String code = rated.code();
            Rubric rubric = choice.of(rated);
            Evidence evidence = new Evidence(
                    appealed(rubric, rows.getOrDefault(code, List.of()), upheld.getOrDefault(code, List.of())),
                    figures(code, rubric),
                    bonuses.getOrDefault(code, List.of()),
                    vetoes(rubric, findings.getOrDefault(code, List.of())),
                    asOf,
                    bound);
            cards.add(CardRules.card(choice.subject(rated), rubric, evidence));
        }
        return cards;
    }

    /** What was decided on appeal stands in the place of all that inspectors wrote of the item, whatever the source. */
    private static List<Observation> appealed(Rubric rubric, List<Observation> rows, List<Observation> upheld) {
        if (upheld.isEmpty()) {
            return rows;
        }
        Map<String, Observation> decided = new HashMap<>();
        upheld.forEach(row -> decided.put(row.item(), row));
        List<Observation> all = new ArrayList<>(
                rows.stream().filter(row -> !decided.containsKey(row.item())).toList());
        List<String> components = rubric.components().isEmpty()
                ? List.of("")
                : rubric.components().stream().map(one -> one.id()).toList();
        for (Observation row : decided.values()) {
            for (String component : components) {
                all.add(new Observation(
                        row.item(),
                        component,
                        row.verdict(),
                        row.value(),
                        row.reason(),
                        row.evidence(),
                        row.inspectedOn()));
            }
        }
        return all;
    }

    private Map<String, Figure> figures(String subject, Rubric rubric) {
        Map<String, Figure> figures = new HashMap<>();
        for (Item item : rubric.items()) {
            String code = item.code();
            if (item.type() == ItemType.INDICATOR && code != null) {
                figure(subject, item, code).ifPresent(figure -> figures.put(item.id(), figure));
            }
        }
        return figures;
    }

    private Optional<Figure> figure(String subject, Item item, String code) {
        List<FigureRules.Dated> dated = indicators.find(subject, code).stream()
                .map(found -> new FigureRules.Dated(found.period(), figure(found)))
                .toList();
        return FigureRules.choose(item, dated, asOf);
    }

    private static Figure figure(Indicator found) {
        Period period = found.period();
        return new Figure(found.value(), found.lower(), found.upper(), found.source() + " " + period);
    }

    /** Ids of the vetoes that findings call for and that are not settled yet. */
    private List<String> vetoes(Rubric rubric, List<SiteFinding> findings) {
        Set<String> named = new LinkedHashSet<>();
        for (SiteFinding finding : findings) {
            @Nullable String veto = finding.veto();
            if (veto != null && finding.isOpen(asOf) && !NO.contains(veto)) {
                boolean only = YES.contains(veto) && rubric.vetoes().size() == 1;
                named.add(only ? rubric.vetoes().get(0).id() : veto);
            }
        }
        return List.copyOf(named);
    }

    /** Whether a veto forbids a rise. */
    static boolean blocks(List<Veto> vetoes) {
        return vetoes.stream().anyMatch(veto -> veto.effect() == Veto.Effect.BLOCK_UPGRADE);
    }

    /** Whether a veto takes or lowers the star. */
    static boolean lowers(List<Veto> vetoes) {
        return vetoes.stream().anyMatch(veto -> veto.effect() != Veto.Effect.BLOCK_UPGRADE);
    }

    /**
     * The scorecard of one subject.
     *
     * @param bound which value of every figure counts; null: as the rubric says
     */
    public Scorecard card(String subject, @Nullable Bound bound) {
        String after = store.codeBefore(round, subject);
        List<Rated> page = store.subjects(round, after, 1);
        if (page.isEmpty() || !page.get(0).code().equals(subject)) {
            throw new Refusal(Outcome.NOTHING, "rating.subject.none", subject, round);
        }
        return cards(page, after, subject, store.findings(after, subject), bound)
                .get(0);
    }
}
