package io.wuye.kernel.register;

/**
 * Tells keys that were certainly not seen before from those that may have been.
 *
 * <p>Sorting a million staged rows to find that none shares its key costs more than a fifth of the whole import, and
 * nearly every file has no such rows. So keys are remembered by a 64-bit hash, 16 bytes a row; only when a hash comes a
 * second time are rows compared by the database, exactly. Two keys with one hash cost a look, never a wrong answer.
 */
final class KeyFilter {
    private long[] slots = new long[1 << 12];
    private int used;

    /** Remembers the key; false = no earlier key equals it. */
    boolean mayHaveSeen(String[] key) {
        if (used * 2 >= slots.length) {
            grow();
        }
        if (!put(slots, hash(key))) {
            return true;
        }
        used++;
        return false;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                put(wider, hash);
            }
        }
        slots = wider;
    }

    private static boolean put(long[] slots, long hash) {
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = hash;
        return true;
    }

    private static long hash(String[] key) {
        long hash = 0xcbf29ce484222325L;
        for (String part : key) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
            }
            // Between the parts, so that (1, 11) is not (11, 1); no character has this value.
            hash = (hash ^ 0x10000) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9fb21c651e98df25L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
