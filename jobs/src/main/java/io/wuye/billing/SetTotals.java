package io.wuye.billing;

import java.util.List;

/**
 * What a slice's units of one profile come to when they are billed as sets.
 *
 * @param slice where
 * @param profile which units and items
 * @param units how many
 * @param fresh whether units with charges of the month are left out, because there are some
 * @param fingerprints sum over the units, of unit and party
 * @param areaFingerprints the same, each times the area: amounts cannot change places unnoticed
 * @param mostAreaE4 the largest area
 * @param items what to post of each item
 * @param unchanged lines that stand already
 * @param zero lines of nothing, which are not posted
 * @param disturbed how many plain units have other charges of the month than a set would make: they are for the rules
 */
record SetTotals(
        Slice slice,
        SetProfile profile,
        long units,
        boolean fresh,
        long fingerprints,
        long areaFingerprints,
        long mostAreaE4,
        List<Item> items,
        long unchanged,
        long zero,
        long disturbed) {
    /** Lines of one item and their sums in fen. */
    record Item(SetItem item, long lines, long amountFen, long netFen) {}
}
