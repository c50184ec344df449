package io.wuye.rating;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.rating.rubric.Bound;
import io.wuye.rating.rubric.ItemType;
import io.wuye.rating.score.ExplainRules;
import io.wuye.rating.score.ItemScore;
import io.wuye.rating.score.Scorecard;
import io.wuye.rating.score.Sensitivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Brings together what explains one score. Reads only. */
public final class ExplanationDesk {
    private final Scoring scoring;
    private final LedgerStore ledger;

    public ExplanationDesk(Workspace workspace, Database database, String round, LocalDate asOf) {
        this.scoring = new Scoring(workspace, database, round, asOf);
        this.ledger = new LedgerStore(database);
    }

    /**
     * An explanation.
     *
     * @param assumptions the star under other assumptions; empty where there is none to compare with
     * @param history of the subject, all rounds and versions
     */
    public record Explanation(Scorecard card, List<Sensitivity> assumptions, List<LedgerRow> history) {
        /** Whether the star is another one under any assumption. */
        public boolean tooClose() {
            return assumptions.stream().anyMatch(other -> !Objects.equals(other.star(), card.star()));
        }
    }

    /** Explains the score of a subject as its facts are now. */
    public Explanation explain(String subject) {
        scoring.open();
        Scorecard card = scoring.card(subject, null);
        List<Sensitivity> assumptions = new ArrayList<>();
        if (card.isComplete()) {
            assumptions.addAll(ExplainRules.sensitivity(card));
            boolean figures = card.items().values().stream()
                    .map(ItemScore::item)
                    .anyMatch(item -> item.type() == ItemType.INDICATOR);
            if (figures) {
                for (Bound bound : List.of(Bound.LOWER, Bound.UPPER)) {
                    Scorecard other = scoring.card(subject, bound);
                    String name = bound.name().toLowerCase(Locale.ROOT);
                    assumptions.add(new Sensitivity("bound", name, "", other.score(), other.star()));
                }
            }
        }
        return new Explanation(card, assumptions, ledger.history(subject));
    }
}
