package io.wuye.arrears;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.workspace.PolicyTable;
import io.wuye.kernel.workspace.Workspace;
import java.util.Comparator;
import java.util.List;

/** The one-year loan prime rate (LPR) by the day it was published: {@code policy/lpr.csv}. */
final class PrimeRates {
    private static final String FILE = "lpr.csv";

    private static final Sheet SHEET = Sheet.of("lpr")
            .title("贷款市场报价利率（一年期）")
            .column(Column.of("from", "起始日期", CellType.DATE).required())
            .column(Column.of("rate", "年利率", CellType.decimal(6).above("0").below("1"))
                    .required());

    private PrimeRates() {}

    /** The rates, the oldest first. */
    static List<DatedRate> of(Workspace workspace) {
        return PolicyTable.rows(workspace, FILE, SHEET).stream()
                .map(row -> new DatedRate(row.date("from"), row.decimal("rate")))
                .sorted(Comparator.comparing(DatedRate::from))
                .toList();
    }
}
