package io.wuye.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * One small random project: two units, their people, areas and reductions, a monthly and a quarterly fee, meters, a pool,
 * each row known from some wave of files on. A later row of the same key corrects the earlier one.
 */
final class SeededRegister {
    /** Files come in so many waves; the first holds what nothing can be billed without. */
    static final int WAVES = 4;

    static final Map<String, String> HEADERS = headers();

    private static final LocalDate START = LocalDate.of(2024, 12, 1);
    private static final int DAYS = 150;

    private final Random random;
    private final String project;
    private final List<Row> rows = new ArrayList<>();

    /** A row of a file and the wave it comes with. */
    record Row(String kind, String key, String line, int wave) {}

    SeededRegister(long seed) {
        random = new Random(seed);
        project = "P%03d".formatted(seed);
        add("projects", 0, project, "项目" + seed + ",commodity");
        tariffs("WY", "area", "month");
        tariffs("LJ", "fixed", "quarter");
        unit(project + ",1-101");
        unit(project + ",1-102");
        new SeededMeters(random, project, this::add).addAll();
    }

    static String project(long seed) {
        return "P%03d".formatted(seed);
    }

    /** All rows, those that are corrected later included. */
    List<Row> rows() {
        return rows;
    }

    /** The rows as they are in the end. */
    Collection<Row> last() {
        Map<String, Row> last = new LinkedHashMap<>();
        rows.stream()
                .sorted((one, other) -> Integer.compare(one.wave, other.wave))
                .forEach(row -> last.put(row.kind + row.key, row));
        return last.values();
    }

    /** What there is to share in the end, in yuan by month. */
    Map<String, BigDecimal> pools() {
        return last().stream()
                .filter(row -> row.kind.equals("pools"))
                .map(row -> row.line.split(","))
                .collect(Collectors.toMap(cells -> cells[1], cells -> new BigDecimal(cells[4])));
    }

    private void unit(String unit) {
        String handover = random.nextInt(3) == 0 ? day().toString() : "";
        add("units", 0, unit, "1栋,住宅," + number(200, 2) + "," + handover);
        if (random.nextInt(3) == 0) {
            add("units", later(), unit, "1栋,住宅," + number(200, 2) + "," + handover);
        }
        add("parties", 0, unit + ",开发商,developer,2020-01-01", "");
        LocalDate from = START.plusDays(random.nextInt(60));
        for (int owner = random.nextInt(3); owner > 0; owner--) {
            // One after the other: joint owners are named in the order of their file, which is a fact of its own.
            String key = unit + ",业主" + owner + ",owner," + from;
            LocalDate to = from.plusDays(random.nextInt(60));
            int wave = random.nextInt(WAVES);
            add("parties", wave, key, owner == 1 ? "" : to.toString());
            from = to.plusDays(1);
        }
        times(2, () -> add("areas", later(), unit + "," + day(), number(200, 4)));
        times(2, () -> {
            LocalDate first = day();
            String item = random.nextBoolean() ? "WY" : "LJ";
            add("factors", later(), unit + "," + item + "," + first, number(1, 2) + "," + first.plusDays(40) + ",空置");
        });
    }

    private void tariffs(String code, String method, String cycle) {
        String proration = pick("actual", "fixed30", "next-month", "whole-month");
        String rounding = pick("fen", "jiao", "yuan");
        for (int version = 0; version <= random.nextInt(2); version++) {
            LocalDate from = version == 0 ? START.minusYears(1) : START.plusDays(version * 40L + random.nextInt(30));
            add(
                    "tariffs",
                    version == 0 ? 0 : later(),
                    code + "," + project + "," + from,
                    String.join(",", "费", method, number(9, 3), cycle, "0.06", proration, rounding, "合同,,"));
        }
    }

    private void add(String kind, int wave, String key, String rest) {
        rows.add(new Row(kind, key, key + "," + rest, wave));
    }

    private int later() {
        return 1 + random.nextInt(WAVES - 1);
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private String number(int below, int scale) {
        int unscaled = 1 + random.nextInt(below * (int) Math.pow(10, scale));
        return BigDecimal.valueOf(unscaled, scale).toPlainString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void times(int most, Runnable work) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            work.run();
        }
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("projects", "project_code,name,kind");
        headers.put("units", "project_code,unit_code,building,kind,area_m2,handover_date");
        headers.put("parties", "project_code,unit_code,name,role,from,to");
        headers.put(
                "tariffs",
                "tariff_code,project_code,from,name,method,unit_price,cycle,tax_rate,proration,rounding,"
                        + "authority,timing,tiers");
        headers.put("areas", "project_code,unit_code,from,area_m2");
        headers.put("factors", "project_code,unit_code,tariff_code,from,factor,to,reason");
        headers.put(
                "meters",
                "meter_code,project_code,unit_code,kind,tariff_code,digits,ratio,installed_on,initial_reading,"
                        + "replaced_on,final_reading,replaces");
        headers.put("readings", "meter_code,read_on,reading,estimated");
        headers.put("pools", "pool_code,period,project_code,tariff_code,total,basis,building");
        return headers;
    }
}
