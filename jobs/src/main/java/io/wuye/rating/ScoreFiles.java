package io.wuye.rating;

import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.workspace.CalendarPolicy;
import io.wuye.rating.rubric.Component;
import io.wuye.rating.score.ComponentScore;
import io.wuye.rating.score.Scorecard;
import io.wuye.rating.standing.SiteFinding;
import io.wuye.rating.standing.Standing;
import io.wuye.rating.standing.StandingRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of scoring a round: the ledger grows by what is new, the files show what holds. */
final class ScoreFiles {
    private final RunContext run;
    private final ScoreParameters parameters;
    private final RenderOptions options;
    private final Scoring scoring;
    private final LedgerStore ledger;
    private final ScoreReport report;
    private final StandingRules rules;
    private final ScoreTotals totals = new ScoreTotals();

    ScoreFiles(RunContext run, ScoreParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.scoring = new Scoring(run.workspace(), run.database(), parameters.round(), parameters.asOf());
        this.ledger = new LedgerStore(run.database());
        this.report = new ScoreReport(run.messages());
        this.rules = new StandingRules(
                CalendarPolicy.of(run.workspace()), scoring.policy().terms());
    }

    /** Refuses a round without rows, and what no rubric is for. */
    long open() {
        return scoring.open();
    }

    /** Scores, writes what is new into the ledger, and the marks of every item and what is doubtful on the way. */
    long score() {
        long place = ledger.place(parameters.round(), parameters.asOf());
        OutputFolder folder = folder();
        List<@Nullable Object[]> faults = new ArrayList<>();
        if (options.files() == FileChoice.NONE) {
            each(place, card -> {});
        } else {
            folder.csv(report.items(sink -> each(place, card -> {
                report.items(card, sink);
                report.faults(card, faults::add);
            })));
            folder.csv(report.faults(faults));
        }
        run.figures().put("new", totals.changed());
        return totals.subjects();
    }

    private void each(long place, Consumer<Scorecard> sink) {
        totals.clear();
        scoring.each((after, cards, findings) -> {
            String last = cards.get(cards.size() - 1).subject().code();
            Map<String, Standing> before = ledger.before(place, after, last);
            Map<String, LedgerRow> held = ledger.held(parameters.round(), after, last);
            for (Scorecard card : cards) {
                String code = card.subject().code();
                enter(
                        card,
                        before.getOrDefault(code, Standing.NONE),
                        findings.getOrDefault(code, List.of()),
                        held.get(code));
                sink.accept(card);
            }
        });
    }

    private void enter(Scorecard card, Standing before, List<SiteFinding> findings, @Nullable LedgerRow held) {
        StandingRules.Round said = new StandingRules.Round(
                card.star(),
                card.isComplete() && Scoring.lowers(card.vetoes()),
                Scoring.blocks(card.vetoes()),
                parameters.asOf());
        Standing now = rules.next(before, said, findings);
        LedgerRow row = new LedgerRow(
                parameters.round(),
                held == null ? 1 : held.version() + 1,
                parameters.asOf(),
                card.subject(),
                card.rubric().name(),
                card.tally().earned().decimal(),
                card.tally().applicable().decimal(),
                card.isComplete() ? card.score().decimal() : null,
                card.star(),
                parts(card),
                card.faults().size(),
                card.vetoes().stream().map(veto -> veto.id()).collect(Collectors.joining(";")),
                before.star(),
                held == null ? now : StandingRules.again(now, held.standing()));
        boolean isNew = held == null || !held.says(row);
        if (isNew) {
            ledger.add(row, run.runId());
        }
        totals.add(row, isNew);
    }

    private static String parts(Scorecard card) {
        return card.parts().stream()
                .filter(part -> part.component() != null)
                .map(ScoreFiles::part)
                .collect(Collectors.joining(";"));
    }

    private static String part(ComponentScore part) {
        @Nullable Component component = part.component();
        return (component == null ? "" : component.id()) + "="
                + part.tally().score().decimal().toPlainString();
    }

    /** Writes what holds of the round. */
    long render() {
        OutputFolder folder = folder();
        folder.csv(report.scores(parameters.round(), sink -> ledger.each(parameters.round(), sink)));
        folder.csv(report.sources(
                parameters.round(),
                scoring.policy().channelDifference(),
                sink -> ledger.each(parameters.round(), sink)));
        ScoreTotals all = new ScoreTotals();
        ledger.each(parameters.round(), row -> all.add(row, false));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("round", parameters.round());
        summary.put("as_of", parameters.asOf().toString());
        summary.putAll(all.figures());
        summary.put("new", run.figures().all().getOrDefault("new", 0));
        folder.json("summary.json", summary);
        folder.manifest();
        run.figures().put("summary", summary);
        if (all.doubtful() > 0) {
            run.outcome(Outcome.PARTIAL);
        }
        return all.subjects();
    }

    private OutputFolder folder() {
        return OutputFolder.open(run.workspace().out(), "rating", parameters.round(), options);
    }
}
