package io.wuye.kernel.run;

/**
 * A piece of a big step: one transaction, one unit of progress and of restart.
 *
 * @param label what people see, e.g. a project code
 * @param from first id, inclusive
 * @param to last id, inclusive
 */
public record Range(String label, long from, long to) {
    public Range {
        if (from > to) {
            throw new IllegalArgumentException("range " + label + ": " + from + " > " + to);
        }
    }
}
