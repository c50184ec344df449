package io.wuye.service;

import java.util.EnumMap;
import java.util.Map;

/** Counts by the constants of an enum, without making an object per count: a month has millions. */
final class Counter<E extends Enum<E>> {
    private final Map<E, long[]> counts;

    Counter(Class<E> type) {
        counts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            counts.put(constant, new long[1]);
        }
    }

    void add(E constant) {
        cell(constant)[0]++;
    }

    long of(E constant) {
        return cell(constant)[0];
    }

    private long[] cell(E constant) {
        long[] cell = counts.get(constant);
        if (cell == null) {
            throw new IllegalStateException("no count of " + constant);
        }
        return cell;
    }
}
