package io.wuye.kernel.report;

import java.util.List;

/**
 * Looks at a line that a database made: whether it reads as the careful way would write it. Where a cell would need
 * quotes or be neutralised, or a number is none, it is not plain; in doubt neither.
 */
final class PlainLine {
    /** In UTF-8 the full-width letters among those that start a formula begin with this byte. */
    private static final byte FULL_WIDTH = (byte) 0xEF;

    private final Kind[] kinds;
    private final boolean[] summed;
    private final long[] fen;

    PlainLine(List<ReportColumn> columns) {
        kinds = columns.stream().map(ReportColumn::kind).toArray(Kind[]::new);
        summed = new boolean[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            summed[i] = columns.get(i).sum();
        }
        fen = new long[kinds.length];
    }

    /** Whether every summed column is money, the only numbers this class can read. */
    static boolean canSum(List<ReportColumn> columns) {
        return columns.stream().allMatch(column -> !column.sum() || column.kind() == Kind.MONEY);
    }

    /** Whether the line may be written as it is; its money is then added to the totals. */
    boolean accepts(byte[] line, Totals totals) {
        int column = 0;
        int start = 0;
        for (int i = 0; i <= line.length; i++) {
            if (i == line.length || line[i] == ',') {
                if (column == kinds.length || !plain(line, start, i, column)) {
                    return false;
                }
                column++;
                start = i + 1;
            } else if (line[i] == '"' || (line[i] >= 0 && line[i] < ' ')) {
                return false;
            }
        }
        if (column != kinds.length) {
            return false;
        }
        for (int i = 0; i < summed.length; i++) {
            if (summed[i]) {
                totals.add(i, fen[i]);
            }
        }
        return true;
    }

    private boolean plain(byte[] line, int start, int end, int column) {
        if (start == end) {
            fen[column] = 0;
            return true;
        }
        return kinds[column].isNumeric() ? number(line, start, end, column) : text(line, start, end);
    }

    private boolean number(byte[] line, int start, int end, int column) {
        long digits = 0;
        for (int i = line[start] == '-' ? start + 1 : start; i < end; i++) {
            byte letter = line[i];
            if (letter >= '0' && letter <= '9') {
                digits = digits * 10 + letter - '0';
            } else if (letter != '.') {
                return false;
            }
        }
        fen[column] = line[start] == '-' ? -digits : digits;
        // Money has two decimals always; with fewer than 18 digits it has not overflowed.
        return end - start < 18 && (kinds[column] != Kind.MONEY || (end - start > 3 && line[end - 3] == '.'));
    }

    private static boolean text(byte[] line, int start, int end) {
        byte first = line[start];
        return first != '='
                && first != '+'
                && first != '-'
                && first != '@'
                && first != FULL_WIDTH
                && first != ' '
                && line[end - 1] != ' ';
    }
}
