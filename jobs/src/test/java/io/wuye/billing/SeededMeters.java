package io.wuye.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

/**
 * Meters and pools of a random project: water by use, electricity on a ladder, a lift shared out. Dials that pass their
 * end, meters that are replaced, readings that are estimated, missing, late or corrected.
 */
final class SeededMeters {
    private static final int DIGITS = 4;
    private static final int DIAL = 10_000;
    private static final LocalDate INSTALLED = LocalDate.of(2024, 12, 31);
    private static final int MONTHS = 3;

    private final Random random;
    private final String project;
    private final Rows rows;

    /** Takes a row of a file: its kind, the wave it comes with, its key and the rest of its line. */
    @FunctionalInterface
    interface Rows {
        void add(String kind, int wave, String key, String rest);
    }

    SeededMeters(Random random, String project, Rows rows) {
        this.random = random;
        this.project = project;
        this.rows = rows;
    }

    void addAll() {
        tariff("SF", "usage," + BigDecimal.valueOf(1 + random.nextInt(900), 2), "");
        tariff("DF", "ladder,", "40:0.5;90:0.8;*:1.3");
        tariff("GT", "share,", "");
        for (String unit : new String[] {"1-101", "1-102"}) {
            meters(unit, "SF");
            meters(unit, "DF");
        }
        for (int month = 1; month <= MONTHS; month++) {
            pool(month);
        }
    }

    private void tariff(String code, String methodAndPrice, String tiers) {
        String line = "费," + methodAndPrice + ",month,0.03,actual,fen,合同,arrears," + tiers;
        rows.add("tariffs", 0, code + "," + project + ",2024-01-01", line);
    }

    private void meters(String unit, String tariff) {
        String code = project + "-" + tariff + "-" + unit;
        String ratio = random.nextInt(4) == 0 ? "2.5" : "1";
        boolean replaced = random.nextInt(4) == 0;
        int start = random.nextInt(DIAL);
        int last = readings(code, start, 1, replaced ? 2 : MONTHS);
        meter(code, unit, tariff, ratio, INSTALLED, start, "");
        if (replaced) {
            LocalDate on = LocalDate.of(2025, 3, 1).plusDays(random.nextInt(20));
            int end = (last + random.nextInt(20)) % DIAL;
            meter(code + "N", unit, tariff, ratio, on, 7, on + "," + end + "," + code);
            readings(code + "N", 7, MONTHS, MONTHS);
        }
    }

    private void meter(String code, String unit, String tariff, String ratio, LocalDate on, int start, String old) {
        String ends = old.isEmpty() ? ",," : old;
        String line =
                String.join(",", project, unit, "water", tariff, "" + DIGITS, ratio, on.toString(), "" + start, ends);
        rows.add("meters", 0, code, line);
    }

    /** Readings at the ends of months, the first and last inclusive; returns what the dial shows after the last. */
    private int readings(String code, int start, int first, int last) {
        int dial = start;
        for (int month = first; month <= last; month++) {
            boolean missing = month < last && random.nextInt(6) == 0;
            int used = random.nextInt(120);
            int next = (dial + used) % DIAL;
            if (!missing) {
                String key =
                        code + "," + LocalDate.of(2025, month, 1).plusMonths(1).minusDays(1);
                boolean estimated = month < last && random.nextInt(5) == 0;
                boolean corrected = random.nextInt(5) == 0;
                int known = random.nextInt(SeededRegister.WAVES - 1);
                if (corrected) {
                    rows.add("readings", known, key, (dial + random.nextInt(used + 1)) % DIAL + ",no");
                }
                rows.add("readings", corrected ? known + 1 : known, key, next + (estimated ? ",yes" : ",no"));
            }
            dial = next;
        }
        return dial;
    }

    private void pool(int month) {
        String key = project + "-T," + "2025-%02d".formatted(month);
        String basis = new String[] {"area", "household"}[random.nextInt(2)];
        int known = random.nextInt(SeededRegister.WAVES - 1);
        if (random.nextInt(3) == 0) {
            rows.add("pools", known, key, line(basis));
            known++;
        }
        rows.add("pools", known, key, line(basis));
    }

    private String line(String basis) {
        return String.join(
                ",",
                project,
                "GT",
                BigDecimal.valueOf(random.nextInt(100_000), 2).toPlainString(),
                basis,
                "");
    }
}
