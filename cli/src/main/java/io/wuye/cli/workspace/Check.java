package io.wuye.cli.workspace;

/**
 * What the doctor looked at, and found.
 *
 * @param subject what was looked at: the last part of a message key below {@code doctor.subject}
 * @param verdict whether it is well
 * @param found what was found, as a value
 */
record Check(String subject, Verdict verdict, String found) {
    /** How a check ended. */
    enum Verdict {
        WELL("✓"),
        /** Nothing is broken, but something will be missed. */
        NOTE("!"),
        WRONG("✗");

        final String mark;

        Verdict(String mark) {
            this.mark = mark;
        }
    }

    static Check of(String subject, boolean well, Object found) {
        return new Check(subject, well ? Verdict.WELL : Verdict.WRONG, String.valueOf(found));
    }

    static Check note(String subject, boolean well, Object found) {
        return new Check(subject, well ? Verdict.WELL : Verdict.NOTE, String.valueOf(found));
    }
}
