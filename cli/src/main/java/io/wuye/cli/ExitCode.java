package io.wuye.cli;

import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The number scripts see for each {@link Outcome}; the same in every command. */
public enum ExitCode {
    DONE(0),
    INTERNAL(1),
    USAGE(2),
    PARTIAL(3),
    INPUT_REFUSED(10),
    LOCKED(11),
    NEEDS_RECOVERY(12),
    FOUND(13),
    STORAGE(14),
    NOTHING(15),
    RULE_REFUSED(16),
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The exit code of an outcome. */
    public static int of(Outcome outcome) {
        return valueOf(outcome.name()).number;
    }

    /** The table that ends every command's help, one line per code. */
    static List<String> help(Messages messages) {
        List<String> lines = new ArrayList<>();
        for (ExitCode code : values()) {
            String number = Integer.toString(code.number);
            String text = messages.text("cli.exit." + code.name().toLowerCase(Locale.ROOT));
            lines.add(" ".repeat(5 - number.length()) + number + "  " + text);
        }
        return lines;
    }
}
