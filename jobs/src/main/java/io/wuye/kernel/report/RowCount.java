package io.wuye.kernel.report;

import java.util.List;

/** Whether reports are short, found without reading all of a long one. */
final class RowCount {
    private RowCount() {}

    static boolean isAtMost(int limit, List<Report> reports) {
        int[] count = {0};
        try {
            for (Report report : reports) {
                report.rows().forEach(row -> {
                    if (++count[0] > limit) {
                        throw new Enough();
                    }
                });
            }
            return true;
        } catch (Enough enough) {
            return false;
        }
    }

    /** Leaves a source that has no other way to stop. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Enough() {
            super(null, null, false, false);
        }
    }
}
