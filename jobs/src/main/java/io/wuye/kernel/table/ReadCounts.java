package io.wuye.kernel.table;

/**
 * Where every row below the header went; the constructor insists that none is lost.
 *
 * @param read rows below the header, whatever they are
 * @param accepted rows handed on as good
 * @param rejected rows with problems
 * @param duplicate rows that say again what another row says (found where rows are gathered; the reader finds none)
 * @param blank rows without a value
 * @param ignored subtotals, notes and repeated headers
 */
public record ReadCounts(long read, long accepted, long rejected, long duplicate, long blank, long ignored) {
    /** No row yet. */
    public static final ReadCounts NONE = new ReadCounts(0, 0, 0, 0, 0, 0);

    public ReadCounts {
        if (read != accepted + rejected + duplicate + blank + ignored) {
            throw new IllegalStateException(
                    "rows do not add up: " + read + " read, " + accepted + " accepted, " + rejected + " rejected, "
                            + duplicate + " duplicate, " + blank + " blank, " + ignored + " ignored");
        }
    }

    /** The sum of two files. */
    public ReadCounts plus(ReadCounts other) {
        return new ReadCounts(
                read + other.read,
                accepted + other.accepted,
                rejected + other.rejected,
                duplicate + other.duplicate,
                blank + other.blank,
                ignored + other.ignored);
    }

    /** Rows accepted as those of another program, of which some mean nothing to us and others no good row. */
    ReadCounts converted(long meaningless, long bad) {
        return new ReadCounts(
                read, accepted - meaningless - bad, rejected + bad, duplicate, blank, ignored + meaningless);
    }

    /** Accepted rows that later turned out to be duplicates or to be rejected. */
    public ReadCounts settle(long duplicates, long rejects) {
        return new ReadCounts(
                read, accepted - duplicates - rejects, rejected + rejects, duplicate + duplicates, blank, ignored);
    }
}
