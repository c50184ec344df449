package io.wuye.rating;

import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.rating.score.Fault;
import io.wuye.rating.score.ItemScore;
import io.wuye.rating.score.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the results of a round are laid out: one row per subject, one per item, one per source, one per doubt. */
final class ScoreReport {
    private final Messages messages;
    private final RatingColumns columns;

    ScoreReport(Messages messages) {
        this.messages = messages;
        this.columns = new RatingColumns(messages);
    }

    /** Rows of the ledger, in order. */
    @FunctionalInterface
    interface Rows {
        void forEach(Consumer<LedgerRow> sink);
    }

    /** {@code scores.csv}. */
    Report scores(String round, Rows rows) {
        return new Report(
                "scores",
                messages.text("rating.scores.title", round),
                List.of(),
                List.of(
                        columns.code("subject"),
                        columns.code("kind"),
                        columns.code("grade"),
                        columns.code("rubric"),
                        columns.decimal("earned"),
                        columns.decimal("applicable"),
                        columns.decimal("score"),
                        columns.integer("star"),
                        columns.integer("previous_star"),
                        columns.code("state")),
                sink -> rows.forEach(row -> sink.accept(new @Nullable Object[] {
                    row.subject().code(),
                    row.subject().kind().code(),
                    row.subject().grade(),
                    row.rubric(),
                    row.earned(),
                    row.applicable(),
                    row.score(),
                    row.star(),
                    row.previousStar(),
                    row.standing().state().name()
                })));
    }

    /** {@code items.csv}. */
    Report items(RowSource rows) {
        return new Report(
                "items",
                messages.text("rating.items.title"),
                List.of(),
                List.of(
                        columns.code("subject"),
                        columns.code("item"),
                        columns.code("type"),
                        columns.decimal("max"),
                        columns.decimal("earned"),
                        columns.text("rule"),
                        columns.text("evidence")),
                rows);
    }

    /** The rows of one subject in {@code items.csv}; what others stand for or nobody can tell has no marks. */
    void items(Scorecard card, Consumer<@Nullable Object[]> sink) {
        String subject = card.subject().code();
        for (ItemScore score : card.items().values()) {
            sink.accept(new @Nullable Object[] {
                subject,
                score.item().id(),
                score.item().type().code(),
                score.item().max(),
                score.counts() ? score.earned().decimal() : null,
                score.rule(),
                score.evidence()
            });
        }
    }

    /** {@code problems.csv}: why there is no star. */
    Report faults(List<@Nullable Object[]> rows) {
        return new Report(
                "problems",
                messages.text("rating.problems.title"),
                List.of(),
                List.of(columns.code("subject"), columns.code("item"), columns.code("code"), columns.text("reason")),
                RowSource.of(rows));
    }

    /** The rows of one subject in {@code problems.csv}. */
    void faults(Scorecard card, Consumer<@Nullable Object[]> sink) {
        for (Fault fault : card.faults()) {
            sink.accept(new @Nullable Object[] {
                card.subject().code(), fault.item(), fault.code().code(), sentence(messages, fault)
            });
        }
    }

    /** Why, in a sentence. */
    static String sentence(Messages messages, Fault fault) {
        return messages.text("rating.fault." + fault.code().key(), fault.args().toArray());
    }

    /** {@code sources.csv}: what each source said, side by side, and whether they differ too much. */
    Report sources(String round, BigDecimal most, Rows rows) {
        return new Report(
                "sources",
                messages.text("rating.sources.title", round),
                List.of(),
                List.of(
                        columns.code("subject"),
                        columns.code("component"),
                        columns.decimal("score"),
                        columns.decimal("difference"),
                        columns.text("remark")),
                sink -> rows.forEach(row -> sources(row, most, sink)));
    }

    private void sources(LedgerRow row, BigDecimal most, Consumer<@Nullable Object[]> sink) {
        if (row.parts().isEmpty()) {
            return;
        }
        List<String> parts = List.of(row.parts().split(";"));
        List<BigDecimal> scores = parts.stream()
                .map(part -> new BigDecimal(part.substring(part.lastIndexOf('=') + 1)))
                .toList();
        BigDecimal least = scores.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal difference =
                scores.stream().max(BigDecimal::compareTo).orElseThrow().subtract(least);
        boolean flagged = difference.compareTo(most) >= 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            sink.accept(new @Nullable Object[] {
                row.subject().code(),
                part.substring(0, part.lastIndexOf('=')),
                scores.get(i),
                difference,
                flagged ? messages.text("rating.sources.differ", most.toPlainString()) : ""
            });
        }
    }
}
