package io.wuye.cli.survey;

import io.wuye.cli.Session;
import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what changed, and calls significant only what is. */
final class CompareAnswer {
    private final Session session;
    private final Map<?, ?> summary;

    CompareAnswer(Session session, Map<?, ?> summary) {
        this.session = session;
        this.summary = summary;
    }

    void print() {
        Messages messages = session.messages();
        Columns columns = new Columns(messages);
        if (!session.json()) {
            session.print(new Report(
                    "changes",
                    String.valueOf(summary.get("title")),
                    List.of(messages.text("survey.compare.shown")),
                    List.of(
                            columns.code("question"),
                            columns.text("title"),
                            columns.code("figure"),
                            columns.decimal("before"),
                            columns.decimal("after"),
                            columns.decimal("change"),
                            columns.decimal("lower"),
                            columns.decimal("upper"),
                            columns.decimal("z"),
                            columns.text("significant"),
                            columns.integer("pairs"),
                            columns.decimal("mcnemar_p")),
                    sink -> changes().forEach(change -> sink.accept(row(change, messages)))));
        }
        session.say("survey.answer.files", "out/survey/" + summary.get("folder") + "/");
    }

    private static @Nullable Object[] row(Map<?, ?> change, Messages messages) {
        boolean share = "top2".equals(change.get("figure"));
        Object pairs = change.get("pairs");
        return new @Nullable Object[] {
            change.get("question"),
            change.get("title"),
            change.get("figure"),
            number(change.get("before"), share ? 2 : 0, 2),
            number(change.get("after"), share ? 2 : 0, 2),
            number(change.get("change"), share ? 2 : 0, 2),
            number(change.get("lower"), share ? 2 : 0, 2),
            number(change.get("upper"), share ? 2 : 0, 2),
            number(change.get("z"), 0, 3),
            messages.text(
                    "true".equals(String.valueOf(change.get("significant")))
                            ? "survey.compare.significant"
                            : "survey.compare.chance"),
            pairs == null ? null : Long.valueOf(pairs.toString()),
            number(change.get("mcnemar_p"), 0, 4)
        };
    }

    private static @Nullable String number(@Nullable Object value, int points, int decimals) {
        return value == null
                ? null
                : new BigDecimal(value.toString())
                        .movePointRight(points)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private List<Map<?, ?>> changes() {
        List<Map<?, ?>> changes = new ArrayList<>();
        if (summary.get("changes") instanceof List<?> rows) {
            rows.forEach(row -> changes.add((Map<?, ?>) row));
        }
        return changes;
    }
}
