package io.wuye.arrears;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The one-year loan prime rate (LPR) by the day it was published: {@code policy/lpr.csv}, lines {@code from,rate}. */
final class PrimeRates {
    private static final String FILE = "lpr.csv";

    private PrimeRates() {}

    /** The rates, the oldest first. */
    static List<DatedRate> of(Workspace workspace) {
        List<String> lines = workspace.policyText(FILE).lines().toList();
        List<DatedRate> rates = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rates.add(rate(lines.get(i), i + 1));
            }
        }
        rates.sort(Comparator.comparing(DatedRate::from));
        return rates;
    }

    private static DatedRate rate(String line, int number) {
        String[] cells = line.split(",", -1);
        try {
            return new DatedRate(LocalDate.parse(cells[0].strip()), new BigDecimal(cells[1].strip()));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
            throw new Refusal(wrong, Outcome.USAGE, "latefee.lpr", FILE + ":" + number, line);
        }
    }
}
