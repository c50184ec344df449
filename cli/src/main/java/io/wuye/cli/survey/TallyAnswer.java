package io.wuye.cli.survey;

import io.wuye.cli.Session;
import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a tally came to. */
final class TallyAnswer {
    private final Session session;
    private final Map<?, ?> summary;

    TallyAnswer(Session session, Map<?, ?> summary) {
        this.session = session;
        this.summary = summary;
    }

    void print() {
        if (!session.json()) {
            session.print(table());
        }
        session.say("survey.answer.counted", figure("wave"), figure("sheets"), figure("counted"));
        if (summary.containsKey("population")) {
            String key = "true".equals(figure("census")) ? "survey.answer.census" : "survey.answer.population";
            session.say(key, figure("population"));
        }
        optional("design_effect", "survey.answer.design_effect");
        if (summary.containsKey("effective_n")) {
            session.say("survey.answer.raked", rounded("effective_n"), figure("rake_cycles"), figure("trimmed_cells"));
        }
        left("duplicate");
        left("unknown_unit");
        left("no_project");
        if (!figure("suspicious").equals("0")) {
            session.warn("survey.answer.suspicious", figure("suspicious"));
        }
        if (!figure("suppressed").equals("0")) {
            session.say("survey.answer.suppressed", figure("suppressed"));
        }
        promises();
        session.say("survey.answer.files", "out/survey/" + figure("folder") + "/");
    }

    private void promises() {
        if (summary.get("below_target") instanceof Collection<?> below && !below.isEmpty()) {
            session.warn("survey.answer.below_target", percent(figure("target")), below.size(), names(below));
        }
        if (summary.get("seldom") instanceof Map<?, ?> seldom && !seldom.isEmpty()) {
            session.warn(
                    "survey.answer.seldom",
                    figure("year"),
                    figure("waves_per_year"),
                    seldom.size(),
                    names(seldom.keySet()));
        }
    }

    private static String names(Collection<?> projects) {
        return projects.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private void optional(String name, String key) {
        if (summary.containsKey(name)) {
            session.say(key, rounded(name));
        }
    }

    private void left(String reason) {
        if (!figure(reason).equals("0")) {
            session.warn("survey.answer." + reason, figure(reason));
        }
    }

    private Report table() {
        Messages messages = session.messages();
        Columns columns = new Columns(messages);
        return new Report(
                "questions",
                messages.text("survey.tally.title", figure("title"), figure("wave")),
                List.of(messages.text("survey.answer.note")),
                List.of(
                        columns.code("question"),
                        columns.text("title"),
                        columns.integer("n"),
                        columns.decimal("top1"),
                        columns.decimal("top2"),
                        columns.decimal("design_top2"),
                        columns.decimal("index"),
                        columns.decimal("nps")),
                sink -> questions().forEach(question -> sink.accept(row(question))));
    }

    private static @Nullable Object[] row(Map<?, ?> question) {
        Object n = question.get("n");
        return new @Nullable Object[] {
            question.get("question"),
            question.get("title"),
            n == null ? null : Long.valueOf(String.valueOf(n)),
            percent(question.get("top1")),
            percent(question.get("top2")),
            percent(question.get("design_top2")),
            points(question.get("index")),
            points(question.get("nps"))
        };
    }

    private static @Nullable String percent(@Nullable Object share) {
        return share == null ? null : percent(share.toString());
    }

    private static String percent(String share) {
        return new BigDecimal(share)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static @Nullable String points(@Nullable Object number) {
        return number == null
                ? null
                : new BigDecimal(number.toString())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private List<Map<?, ?>> questions() {
        List<Map<?, ?>> questions = new ArrayList<>();
        if (summary.get("questions") instanceof List<?> rows) {
            rows.forEach(row -> questions.add((Map<?, ?>) row));
        }
        return questions;
    }

    private String rounded(String name) {
        return new BigDecimal(figure(name)).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private String figure(String name) {
        return String.valueOf(summary.get(name));
    }
}
