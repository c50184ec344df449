package io.wuye.cli.notice;

import io.wuye.cli.Session;
import java.util.Map;

/** Says what came of a run of letters. */
final class NoticeAnswer {
    private final Session session;
    private final Map<?, ?> summary;
    private final boolean dry;

    NoticeAnswer(Session session, Map<?, ?> summary, boolean dry) {
        this.session = session;
        this.summary = summary;
        this.dry = dry;
    }

    void print() {
        String letters = figure("letters");
        session.say(
                dry ? "notice.answer.planned" : "notice.answer.written",
                figure("as_of"),
                letters,
                figure("amount"),
                figure("late_fee"),
                figure("written"));
        lines("levels", "notice.answer.level");
        if (!figure("skipped").equals("0")) {
            session.say("notice.answer.skipped", figure("skipped"));
            lines("reasons", "notice.answer.reason");
        }
        session.say("notice.answer.files", "out/notices/" + figure("as_of") + "/");
    }

    private void lines(String group, String key) {
        if (summary.get(group) instanceof Map<?, ?> counts) {
            counts.forEach((name, count) -> session.say(key, word(group, String.valueOf(name)), count));
        }
    }

    private String word(String group, String name) {
        return group.equals("reasons") ? session.messages().text("notice.reason." + name) : name;
    }

    private String figure(String name) {
        return String.valueOf(summary.get(name));
    }
}
