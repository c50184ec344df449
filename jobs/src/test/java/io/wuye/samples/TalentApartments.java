package io.wuye.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The estate: 14 buildings with 828 households, a two-storey commercial block with 20 shops, 797 underground and 15
 * surface parking spaces, some 90,000 m² of floor area.
 */
final class TalentApartments {
    static final String PROJECT = "TA";
    static final String SHOPS = "商业楼";
    static final String GARAGE = "地下车库";
    static final String YARD = "地面车位";

    /** Handed over inside the second billed month; before that nobody is asked. */
    static final String LATE_HANDOVER = "12-1001";

    /** Handed over inside the first billed month; before that the developer pays. */
    static final String HANDOVER_FROM_DEVELOPER = "12-1002";

    /** Floors and flats per floor of each building: 5 × 10 × 6 + 6 × 11 × 6 + 3 × 11 × 4 = 828. */
    private static final int[][] BUILDINGS = {
        {10, 6}, {10, 6}, {11, 6}, {11, 6}, {11, 4}, {10, 6}, {11, 6}, {11, 6}, {10, 6}, {11, 4}, {11, 6}, {11, 6},
        {10, 6}, {11, 4}
    };

    private static final List<String> SIX_FLATS = List.of("120.38", "95.54", "89.67", "89.67", "95.54", "120.38");
    private static final List<String> FOUR_FLATS = List.of("143.27", "118.62", "118.62", "143.27");
    private static final List<String> SHOP_AREAS =
            List.of("72.35", "88.88", "67.21", "120.1", "95.0625", "64.8", "110.47", "98.36", "83.19", "126.54");

    private TalentApartments() {}

    /** The flats, building by building. */
    static List<Home> flats() {
        List<Home> flats = new ArrayList<>();
        for (int building = 1; building <= BUILDINGS.length; building++) {
            int[] shape = BUILDINGS[building - 1];
            for (int floor = 1; floor <= shape[0]; floor++) {
                for (int door = 1; door <= shape[1]; door++) {
                    flats.add(flat(building, floor, door, shape[1] == 6 ? SIX_FLATS : FOUR_FLATS));
                }
            }
        }
        return flats;
    }

    private static Home flat(int building, int floor, int door, List<String> plan) {
        String code = String.format("%d-%d%02d", building, floor, door);
        BigDecimal walls = new BigDecimal("0.08").multiply(BigDecimal.valueOf(building % 4));
        BigDecimal area = new BigDecimal(plan.get(door - 1)).add(floor == 1 ? BigDecimal.ZERO : walls);
        return new Home(building + "栋", String.valueOf(floor), code, "住宅", area, handover(building, code));
    }

    private static LocalDate handover(int building, String code) {
        return switch (code) {
            case LATE_HANDOVER -> LocalDate.of(2026, 11, 12);
            case HANDOVER_FROM_DEVELOPER -> LocalDate.of(2026, 10, 20);
            default -> handover(building);
        };
    }

    private static LocalDate handover(int building) {
        if (building <= 5) {
            return LocalDate.of(2024, 3, 1);
        }
        if (building <= 9) {
            return LocalDate.of(2024, 9, 28);
        }
        return building <= 12 ? LocalDate.of(2025, 6, 15) : LocalDate.of(2026, 5, 20);
    }

    /** The shops of both storeys. */
    static List<Home> shops() {
        List<Home> shops = new ArrayList<>();
        for (int floor = 1; floor <= 2; floor++) {
            for (int door = 1; door <= 10; door++) {
                String code = String.format("S-%d%02d", floor, door);
                BigDecimal area = new BigDecimal(SHOP_AREAS.get(door - 1));
                shops.add(new Home(SHOPS, String.valueOf(floor), code, "商铺", area, LocalDate.of(2024, 6, 1)));
            }
        }
        return shops;
    }

    /** The parking spaces: two levels underground, one row in the yard. */
    static List<Home> spaces() {
        List<Home> spaces = new ArrayList<>();
        for (int space = 1; space <= 797; space++) {
            boolean upper = space <= 400;
            String code = upper ? String.format("B1-%03d", space) : String.format("B2-%03d", space - 400);
            spaces.add(space(GARAGE, upper ? "负一层" : "负二层", code));
        }
        for (int space = 1; space <= 15; space++) {
            spaces.add(space(YARD, "地面", String.format("P-%02d", space)));
        }
        return spaces;
    }

    private static Home space(String building, String floor, String code) {
        return new Home(building, floor, code, "车位", BigDecimal.ZERO, null);
    }

    /** Area of flats and shops. */
    static BigDecimal floorArea() {
        List<Home> built = new ArrayList<>(flats());
        built.addAll(shops());
        return built.stream().map(Home::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
