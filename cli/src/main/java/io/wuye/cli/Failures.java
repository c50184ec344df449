package io.wuye.cli;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;

/** What a person sees when a command throws. */
final class Failures {
    private Failures() {}

    /** One sentence; the cause only for those who asked. */
    static Outcome refused(Session session, Refusal refusal) {
        String sentence = session.messages().text(refusal);
        session.err().println("wuye: " + sentence);
        session.answer().error(refusal.key(), sentence);
        Throwable cause = refusal.getCause();
        if (session.verbose() && cause != null) {
            cause.printStackTrace(session.err());
        }
        return refusal.outcome();
    }

    /** A bug: one sentence, and where its trace lies. */
    static Outcome bug(Session session, Throwable bug) {
        String log = LogFile.current().trace(bug);
        String sentence = session.messages().text("cli.bug", bug.getClass().getSimpleName(), log);
        session.err().println("wuye: " + sentence);
        session.answer().error("cli.bug", sentence);
        if (session.verbose()) {
            bug.printStackTrace(session.err());
        }
        return Outcome.INTERNAL;
    }
}
