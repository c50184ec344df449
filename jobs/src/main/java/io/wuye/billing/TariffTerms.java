package io.wuye.billing;

import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import java.util.Set;
import java.util.function.Consumer;

/** What the columns of a tariff must say together: which method and cycle ask for which terms. */
final class TariffTerms {
    /** A season in two parts is by area and by usage at once, so either word may stand for it. */
    private static final Set<String> TWO_PART_METHODS = Set.of("area", "usage", "ladder");

    private static final Set<String> PRICELESS = Set.of("ladder", "share");

    private TariffTerms() {}

    /** A ladder has its tiers, and a pool its total; every other method is nothing without a price. */
    static void priceIsThere(Row row, Consumer<Problem> problems) {
        if (!row.has("unit_price") && !PRICELESS.contains(row.text("method"))) {
            problems.accept(row.problem("unit_price", "billing.tariff.no_price"));
        }
    }

    static void tiersAreALadder(Row row, Consumer<Problem> problems) {
        boolean needed = row.text("method").equals("ladder") || inTwoParts(row);
        if (needed && !row.has("tiers")) {
            problems.accept(row.problem("tiers", "billing.tariff.no_tiers"));
        } else if (!needed && row.has("tiers")) {
            problems.accept(row.problem("tiers", "billing.tariff.tiers_unused", row.text("tiers")));
        } else if (needed && Tier.parse(row.text("tiers")).isEmpty()) {
            problems.accept(row.problem("tiers", "billing.tariff.tiers", row.text("tiers")));
        }
    }

    static void seasonHasDays(Row row, Consumer<Problem> problems) {
        boolean season = row.text("cycle").equals("season");
        for (String column : new String[] {"season_from", "season_to"}) {
            if (season && !row.has(column)) {
                problems.accept(row.problem(column, "billing.tariff.no_season"));
            } else if (!season && row.has(column)) {
                problems.accept(row.problem(column, "billing.tariff.season_unused", row.text(column)));
            }
        }
    }

    static void twoPartsAreASeason(Row row, Consumer<Problem> problems) {
        boolean possible = row.text("cycle").equals("season") && TWO_PART_METHODS.contains(row.text("method"));
        for (String column : new String[] {"base_share", "cap"}) {
            if (row.has(column) && !possible) {
                problems.accept(row.problem(column, "billing.tariff.two_parts_unused", row.text(column)));
            }
        }
    }

    private static boolean inTwoParts(Row row) {
        return row.has("base_share") || row.has("cap");
    }
}
