package io.wuye.kernel.table;

import io.wuye.kernel.text.Escapes;
import io.wuye.kernel.text.Messages;
import java.util.Comparator;
import java.util.List;

/**
 * Something wrong with the input: where, and a sentence of what was found, what was expected and what to do.
 *
 * @param place where
 * @param column canonical name of the column, empty if it concerns a row or a file
 * @param key names the message; it is also the code that scripts see
 * @param args what the message's {@code {0}}, {@code {1}} … stand for
 */
public record Problem(Place place, String column, String key, List<String> args) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::column).thenComparing(Problem::key);

    public Problem {
        args = List.copyOf(args);
    }

    /** A problem of a row or a file. */
    public static Problem at(Place place, String key, String... args) {
        return new Problem(place, "", key, List.of(args));
    }

    /** What is wrong, without the place. */
    public String sentence(Messages messages) {
        return messages.text(key, args.toArray());
    }

    /** One line: place, heading, sentence. */
    public String text(Messages messages) {
        String heading = place.heading().isEmpty() ? "" : " " + place.heading();
        return Escapes.visible(place + heading) + ": " + sentence(messages);
    }

    /** In reading order. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
