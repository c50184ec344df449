package io.wuye.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Many small buildings in a few projects as csv lines, each made from its own seed: most units plain, some not. */
final class RandomEstate {
    private static final LocalDate START = LocalDate.of(2024, 11, 1);
    private static final int DAYS = 200;
    private static final int UNITS = 8;
    private static final int PROJECTS = 4;
    private static final String[] KINDS = {"residential", "shop", "parking"};
    private static final String[] ITEMS = {"A", "B", "C'x"};

    private final Map<String, List<String>> register = new LinkedHashMap<>();
    private final Map<String, List<String>> late = new LinkedHashMap<>();

    RandomEstate(int buildings) {
        for (Map<String, List<String>> tables : List.of(register, late)) {
            table(tables, "projects", "project_code,name,kind");
            table(tables, "units", "project_code,unit_code,building,kind,area_m2,handover_date");
            table(tables, "parties", "project_code,unit_code,name,role,liable,from,to");
            table(
                    tables,
                    "tariffs",
                    "tariff_code,name,method,unit_price,cycle,timing,project_code,building,unit_kind,from,to,due_day,"
                            + "tax_rate,proration,rounding,annual_basis,authority");
            table(tables, "areas", "project_code,unit_code,area_m2,from");
            table(tables, "factors", "project_code,unit_code,tariff_code,factor,from,to,reason");
        }
        late.remove("projects");
        for (int n = 0; n < PROJECTS; n++) {
            new Building(buildings + n, "P" + n).makeProject();
        }
        for (int seed = 0; seed < buildings; seed++) {
            new Building(seed, "P" + seed % PROJECTS).make();
        }
    }

    /** The building that is made from a seed. */
    static String building(int seed) {
        return seed + "栋";
    }

    /** Tables known from the start, the header first. */
    Map<String, List<String>> register() {
        return register;
    }

    /** What becomes known later. */
    Map<String, List<String>> lateFacts() {
        return late;
    }

    private static void table(Map<String, List<String>> tables, String kind, String header) {
        tables.put(kind, new ArrayList<>(List.of(header)));
    }

    private final class Building {
        private final Random random;
        private final String code;
        private final int seed;
        private final Set<String> keys = new HashSet<>();

        Building(int seed, String project) {
            random = new Random(seed);
            this.seed = seed;
            code = project;
        }

        /** A project and the fee that is the same in all of its buildings. */
        void makeProject() {
            add(register, "projects", code, "x", "commodity");
            tariff(register, "D", "");
            tariff(register, "D", "");
        }

        void make() {
            for (int n = 0; n < UNITS; n++) {
                unit(register, n, true);
            }
            for (String item : ITEMS) {
                tariff(register, item, building(seed));
                if (one(3)) {
                    tariff(register, item, building(seed));
                }
            }
            unit(late, UNITS, true);
            if (one(2)) {
                unit(late, random.nextInt(UNITS), false);
            }
            if (one(3)) {
                tariff(late, ITEMS[random.nextInt(ITEMS.length)], building(seed));
            }
            int changed = random.nextInt(UNITS);
            if (one(2)) {
                add(late, "areas", code, door(changed), area(), day());
            }
            if (one(2)) {
                factor(late, changed);
            }
            add(late, "parties", code, door(changed), "新业主", "owner", "", day(), "");
        }

        private void unit(Map<String, List<String>> tables, int n, boolean whole) {
            String kind = KINDS[n % KINDS.length];
            String area = kind.equals("parking") && one(2) ? "0" : area();
            add(tables, "units", code, door(n), building(seed), kind, area, one(5) ? day() : "");
            if (!whole) {
                return;
            }
            switch (random.nextInt(10)) {
                case 0 -> {
                    String sold = day();
                    add(tables, "parties", code, door(n), "卖方" + n, "owner", "", "2020-01-01", sold);
                    String bought = LocalDate.parse(sold).plusDays(1).toString();
                    add(tables, "parties", code, door(n), "买方" + n, "owner", "", bought, "");
                }
                case 1 -> {
                    add(tables, "parties", code, door(n), "夫" + n, "owner", "", "2020-01-01", "");
                    add(tables, "parties", code, door(n), "妻" + n, "owner", "", "2020-01-01", "");
                }
                case 2 -> {
                    add(tables, "parties", code, door(n), "开发商", "developer", "", "2018-01-01", "");
                    add(tables, "parties", code, door(n), "业主" + n, "owner", "", day(), "");
                }
                case 3 -> {
                    add(tables, "parties", code, door(n), "业主" + n, "owner", "", "2020-01-01", "");
                    add(tables, "parties", code, door(n), "租户" + n, "tenant", one(2) ? "yes" : "no", "2021-01-01", "");
                }
                case 4 -> add(tables, "parties", code, door(n), "业主" + n, "owner", "", day(), "");
                default -> add(tables, "parties", code, door(n), "业主" + n, "owner", "", "2020-01-01", "");
            }
            if (one(8)) {
                factor(tables, n);
            }
            if (one(8)) {
                add(tables, "areas", code, door(n), area(), day());
            }
        }

        private void tariff(Map<String, List<String>> tables, String item, String building) {
            String from = one(3) ? day() : "2020-01-01";
            String kind = one(5) ? KINDS[random.nextInt(KINDS.length)] : "";
            if (!keys.add(item + building + kind + from)) {
                return;
            }
            add(
                    tables,
                    "tariffs",
                    item,
                    "费" + item,
                    pick("area", "area", "fixed"),
                    one(12)
                            ? "0"
                            : BigDecimal.valueOf(1 + random.nextInt(9000), 3).toPlainString(),
                    pick("month", "month", "quarter", "half-year", "year", "once"),
                    pick("advance", "arrears"),
                    code,
                    building,
                    kind,
                    from,
                    one(6)
                            ? LocalDate.parse(from)
                                    .plusDays(random.nextInt(DAYS))
                                    .toString()
                            : "",
                    String.valueOf(1 + random.nextInt(31)),
                    pick("0", "0.06", "0.09"),
                    pick("actual", "fixed30", "next-month", "whole-month"),
                    pick("fen", "fen", "jiao", "yuan"),
                    pick("per-month", "per-cycle"),
                    "合同");
        }

        private void factor(Map<String, List<String>> tables, int n) {
            add(tables, "factors", code, door(n), ITEMS[random.nextInt(ITEMS.length)], "0.7", day(), "", "空置");
        }

        private String door(int n) {
            return seed + "-" + (101 + n);
        }

        private String area() {
            return BigDecimal.valueOf(1 + random.nextInt(2_000_000), random.nextInt(5))
                    .min(BigDecimal.valueOf(900_000))
                    .toPlainString();
        }

        private String day() {
            return START.plusDays(random.nextInt(DAYS)).toString();
        }

        private boolean one(int in) {
            return random.nextInt(in) == 0;
        }

        private String pick(String... choices) {
            return choices[random.nextInt(choices.length)];
        }

        private void add(Map<String, List<String>> tables, String kind, String... cells) {
            tables.computeIfAbsent(kind, key -> new ArrayList<>()).add(String.join(",", cells));
        }
    }
}
