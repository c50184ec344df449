package io.wuye.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random histories of units, each from its seed: what is registered, paid, taken back and credited. */
final class Histories {
    private final List<Unit> units = new ArrayList<>();

    Histories(int seeds) {
        for (int seed = 0; seed < seeds; seed++) {
            units.add(new Unit(seed));
        }
    }

    /** Rows of units.csv. */
    List<String> units() {
        return units.stream()
                .map(unit -> "TA,%s,%d栋,住宅,%d.%02d"
                        .formatted(unit.code, 1 + unit.seed / 20, unit.area / 100, unit.area % 100))
                .toList();
    }

    /** Rows of parties.csv: every fifth unit is sold in the middle of March. */
    List<String> parties() {
        List<String> rows = new ArrayList<>();
        for (Unit unit : units) {
            boolean sold = unit.seed % 5 == 0;
            rows.add("TA,%s,%s,业主,2020-01-01,%s".formatted(unit.code, unit.owner(1), sold ? "2026-03-14" : ""));
            if (sold) {
                rows.add("TA,%s,%s,业主,2026-03-15,".formatted(unit.code, unit.owner(4)));
            }
        }
        return rows;
    }

    /** The payments and reversals of a month, in two files. */
    List<List<String>> payments(int month) {
        List<List<String>> files = List.of(new ArrayList<>(), new ArrayList<>());
        units.forEach(unit -> unit.pay(month, files.get(unit.seed % 2)));
        return new ArrayList<>(files);
    }

    /** Charges of a month that something is taken off. */
    List<String> credits(int month) {
        return units.stream()
                .filter(unit -> unit.seed % 67 == month)
                .map(unit -> "20260%d/TA/%s/WY/1".formatted(month, unit.code))
                .toList();
    }

    private static final class Unit {
        private final int seed;
        private final String code;
        private final Random random;
        private final int area;
        private int paid;

        Unit(int seed) {
            this.seed = seed;
            this.code = "%d-%03d".formatted(1 + seed / 20, 1 + seed);
            this.random = new Random(seed);
            this.area = 4000 + random.nextInt(12_000);
        }

        String owner(int month) {
            return (seed % 5 == 0 && month > 2 ? "买主" : "业主") + seed;
        }

        void pay(int month, List<String> rows) {
            for (int i = random.nextInt(3); i > 0; i--) {
                paid++;
                String day = "2026-0%d-%02d".formatted(month, 1 + random.nextInt(28));
                if (paid > 1 && random.nextInt(6) == 0) {
                    rows.add("现金,%d-%d,%s,-%d.37,,,,,,%d-%d"
                            .formatted(seed, paid, day, random.nextInt(40), seed, 1 + random.nextInt(paid - 1)));
                } else {
                    String payer = random.nextInt(3) == 0 ? owner(1 + random.nextInt(4)) : "";
                    String item = random.nextInt(8) == 0 ? "LJ" : "";
                    rows.add("现金,%d-%d,%s,%s,TA,%s,,%s,%s,".formatted(seed, paid, day, yuan(), code, payer, item));
                }
            }
        }

        private String yuan() {
            long fen = switch (random.nextInt(4)) {
                case 0 -> 30_000;
                case 1 -> Math.round(2.35 * area) + 1_000;
                case 2 -> 1L + random.nextInt(100);
                default -> 1L + random.nextInt(60_000);
            };
            return "%d.%02d".formatted(fen / 100, fen % 100);
        }
    }
}
