package io.wuye.kernel.table;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The one place where whatever a parser throws at a hostile or damaged file becomes one sentence.
 *
 * <p>Parsers answer broken bytes with some twenty kinds of exceptions, stack overflows and exhausted memory among them.
 * None of them means anything to an office, and none may pass as a bug of ours; the cause is kept for {@code --verbose}.
 */
final class Guard {
    private Guard() {}

    /** Work that reads foreign bytes. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    /** What the work returns; whatever it throws comes out as a {@link Refusal}. */
    @SuppressWarnings("CatchingUnchecked")
    static <T> T parse(Path file, Work<T> work) {
        try {
            return work.run();
        } catch (Refusal said) {
            throw said;
        } catch (NoSuchFileException gone) {
            throw new Refusal(gone, Outcome.NOTHING, "table.file.missing", file);
        } catch (AccessDeniedException denied) {
            throw new Refusal(denied, Outcome.STORAGE, "table.file.denied", file);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            throw new Refusal(exhausted, Outcome.INPUT_REFUSED, "table.file.exhausting", file);
        } catch (Throwable damaged) {
            throw told(file, damaged);
        }
    }

    /** A refusal of the input. */
    static Refusal refuse(String key, Object... arguments) {
        return new Refusal(Outcome.INPUT_REFUSED, key, arguments);
    }

    /** A parser's own words are English, for programmers, and may quote the file: they are for {@code --verbose} only. */
    private static Refusal told(Path file, Throwable damaged) {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof Damage known) {
                List<Object> arguments = new ArrayList<>(List.of(file));
                arguments.addAll(known.arguments());
                return new Refusal(known, Outcome.INPUT_REFUSED, known.key(), arguments.toArray());
            }
        }
        return new Refusal(damaged, Outcome.INPUT_REFUSED, "table.file.damaged", file);
    }
}
