package io.wuye.cli.arrears;

import io.wuye.arrears.ArrearsJob;
import io.wuye.arrears.ArrearsMode;
import io.wuye.arrears.ArrearsParameters;
import io.wuye.arrears.ArrearsReport;
import io.wuye.arrears.Grouping;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at the arrears of a day and says what was found. */
final class ArrearsAnswer {
    private ArrearsAnswer() {}

    static Outcome of(Session session, ArrearsMode mode, @Nullable Grouping by) {
        return of(session, new ArrearsParameters(mode, by, session.asOf()));
    }

    static Outcome of(Session session, ArrearsParameters parameters) {
        ArrearsMode mode = parameters.mode();
        Grouping by = parameters.by();
        RunResult result = Runs.run(session, parameters, new ArrearsJob(mode, session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            if (mode == ArrearsMode.AGE && result.figures().get("groups") instanceof List<?> groups) {
                groups(session, by == null ? Grouping.PROJECT : by, groups);
            }
            switch (mode) {
                case AGE ->
                    session.say(
                            "arrears.answer.age",
                            String.valueOf(summary.get("units")),
                            String.valueOf(summary.get("total")));
                case LIST ->
                    session.say(
                            "arrears.answer.list",
                            String.valueOf(summary.get("charges")),
                            String.valueOf(summary.get("total")));
                case LIMITATION ->
                    session.say(
                            "arrears.answer.limitation",
                            String.valueOf(summary.get("charges")),
                            String.valueOf(summary.get("lapsed")),
                            String.valueOf(summary.get("within_30")),
                            String.valueOf(summary.get("within_60")),
                            String.valueOf(summary.get("within_90")));
            }
            session.say("arrears.answer.files", "out/arrears/" + summary.get("as_of") + "/");
        }
        return result.outcome();
    }

    private static void groups(Session session, Grouping by, List<?> groups) {
        if (!session.json() && !groups.isEmpty()) {
            session.print(new ArrearsReport(session.messages())
                    .grouped(by, session.asOf(), sink -> groups.forEach(group -> sink.accept(row((List<?>) group)))));
        }
        session.result("groups", groups);
    }

    private static @Nullable Object[] row(List<?> group) {
        @Nullable Object[] row = new @Nullable Object[group.size()];
        row[0] = group.get(0);
        for (int i = 1; i < row.length; i++) {
            row[i] = new BigDecimal(String.valueOf(group.get(i)))
                    .movePointRight(2)
                    .longValueExact();
        }
        return row;
    }
}
