package io.wuye.service;

import io.wuye.kernel.time.Moments;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a ticket on one line, read one after the other; an empty one is null.
 *
 * <p>A desk uses few words many times over: those that were read lately are handed out again instead of being made anew.
 */
final class TicketLine {
    /** Stands between the fields; no text that was imported holds it, for control characters are refused. */
    static final char GAP = '\u001f';

    private static final int WORDS = 1 << 12;
    private static final int MIX = 31;

    private final byte[][] spellings = new byte[WORDS][];
    private final String[] words = new String[WORDS];
    private byte[] line = new byte[0];
    private int from;
    private int to;

    /** Starts a line; in UTF-8. */
    void start(byte[] fields) {
        line = fields;
        to = -1;
    }

    /** A word that other tickets are likely to have too. */
    @Nullable String word() {
        next();
        return from == to ? null : known();
    }

    /** A field no two tickets share, which each must have. */
    String number() {
        next();
        return new String(required(), from, to - from, StandardCharsets.UTF_8);
    }

    /** A word that must be there. */
    String requiredWord() {
        next();
        required();
        return known();
    }

    @Nullable LocalDateTime moment() {
        next();
        return from == to ? null : Moments.parse(line, from, to);
    }

    LocalDateTime requiredMoment() {
        next();
        return Moments.parse(required(), from, to);
    }

    @Nullable Boolean flag() {
        next();
        return from == to ? null : line[from] == 'y';
    }

    private void next() {
        from = to + 1;
        to = from;
        while (to < line.length && line[to] != GAP) {
            to++;
        }
    }

    private byte[] required() {
        if (from == to) {
            throw new IllegalStateException("a field is missing in " + new String(line, StandardCharsets.UTF_8));
        }
        return line;
    }

    private String known() {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = MIX * hash + line[i];
        }
        int place = (hash ^ (hash >>> 16)) & (WORDS - 1);
        byte[] spelling = spellings[place];
        if (spelling == null || !Arrays.equals(spelling, 0, spelling.length, line, from, to)) {
            spellings[place] = Arrays.copyOfRange(line, from, to);
            words[place] = new String(line, from, to - from, StandardCharsets.UTF_8);
        }
        return words[place];
    }
}
