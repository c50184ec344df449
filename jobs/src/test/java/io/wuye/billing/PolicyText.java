package io.wuye.billing;

import java.util.List;
import java.util.stream.Collectors;

/** The shipped {@code policy/billing.yaml} with some lines replaced. */
final class PolicyText {
    private static final String SHIPPED = """
            max_change: 0.30
            max_line: 100000.00
            max_lines_per_unit: 20
            months_back: 36
            months_ahead: 12
            zero: stop
            meter_year_from: "01-01"
            """;

    private PolicyText() {}

    /** @param changes lines that stand in for those of the same key */
    static String with(String... changes) {
        return SHIPPED.lines()
                .map(line -> replaced(line, List.of(changes)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String replaced(String line, List<String> changes) {
        String key = line.substring(0, line.indexOf(':') + 1);
        return changes.stream().filter(own -> own.startsWith(key)).findFirst().orElse(line);
    }
}
