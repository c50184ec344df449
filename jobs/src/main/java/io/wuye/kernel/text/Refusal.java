package io.wuye.kernel.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The program declines to go on, for a reason the user can understand and mend.
 *
 * <p>Not a bug (those are ordinary exceptions) and not bad rows (those are problems, listed all at once). The text is
 * found by key when it is printed, so that one refusal reads in every language.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param outcome what the command's exit code says
     * @param key message key, e.g. {@code run.locked}
     * @param arguments what the message's {@code {0}}, {@code {1}} … stand for
     */
    public Refusal(Outcome outcome, String key, Object... arguments) {
        this(null, outcome, key, arguments);
    }

    /** As the other, keeping the cause for {@code --verbose}. */
    public Refusal(@Nullable Throwable cause, Outcome outcome, String key, Object... arguments) {
        super(key + List.of(arguments), cause);
        this.outcome = outcome;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Outcome outcome() {
        return outcome;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
