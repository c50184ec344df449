package io.wuye.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the office reads and passes on: water by ladder in the two youngest buildings, the shops' electricity, heating of
 * the experts' building by the season, and the lifts' electricity that a building shares.
 */
final class TalentApartmentsUtilities {
    private static final String PROJECT = TalentApartments.PROJECT;
    private static final LocalDate METERED = LocalDate.of(2026, 5, 20);
    private static final LocalDate REPLACED = LocalDate.of(2026, 11, 9);

    /** Its dial was full in November and begins again. */
    private static final String ROLLS_OVER = "S-104";

    /** Its meter broke down in November. */
    private static final String REPLACED_AT = "13-502";

    /** Nobody was at home at the end of October. */
    private static final String ESTIMATED_AT = "14-303";

    private TalentApartmentsUtilities() {}

    static byte[] tariffs() {
        return OfficeText.utf8(List.of(
                "收费编码,收费项目,计费方式,单价,阶梯,周期,收费时点,项目编号,楼栋,适用用途,生效日期,缴费日,税率,代收,采暖季起,采暖季止,收费依据",
                "SF,水费（代收）,阶梯,0.95,216:2.40;300:3.60;*:7.20,月,后收,TA,,住宅,2026-01-01,15,3%,是,,,市水价文件〔2025〕12号；0.95元为污水处理费",
                "DF,商铺电费（代收）,按用量,0.6500,,月,后收,TA,,商铺,2026-01-01,15,13%,是,,,《转供电协议》第二条",
                "GT,电梯电费公摊,公摊,,,月,后收,TA,,住宅,2026-01-01,15,6%,否,,,《滨江人才公寓前期物业服务合同》第十二条",
                "CN,采暖费（代收）,按面积,26.70,,采暖季,预收,TA,14栋,住宅,2026-01-01,20,9%,是,11-15,03-15,市供热收费通知〔2026〕4号"));
    }

    static byte[] meters() throws IOException {
        OfficeBook book = OfficeBook.xlsx("表具")
                .banner("滨江人才公寓分户计量表台账", 11)
                .row("表号", "项目编号", "房号", "表类", "收费编码", "位数", "倍率", "安装日期", "起码", "换表日期", "止码", "原表号");
        for (Home home : watered()) {
            boolean replaced = home.code().equals(REPLACED_AT);
            book.row(
                    water(home),
                    PROJECT,
                    home.code(),
                    "水",
                    "SF",
                    5,
                    null,
                    METERED,
                    0,
                    replaced ? REPLACED : null,
                    replaced ? new BigDecimal("36.8") : null,
                    null);
            if (replaced) {
                book.row(
                        water(home) + "B",
                        PROJECT,
                        home.code(),
                        "水",
                        "SF",
                        5,
                        null,
                        REPLACED,
                        0,
                        null,
                        null,
                        water(home));
            }
        }
        for (Home shop : TalentApartments.shops()) {
            boolean big = shop.code().endsWith("10");
            book.row(
                    power(shop),
                    PROJECT,
                    shop.code(),
                    "电",
                    "DF",
                    5,
                    big ? 40 : null,
                    "2024年6月1日",
                    shop.code().equals(ROLLS_OVER) ? 98_640 : 12,
                    null,
                    null,
                    null);
        }
        return book.bytes();
    }

    static byte[] readings() {
        List<String> lines = new ArrayList<>(List.of("表号,抄表日期,读数,估抄"));
        int number = 0;
        for (Home home : watered()) {
            BigDecimal monthly = waterPerMonth(number++);
            for (int month = 9; month <= 11; month++) {
                boolean estimated = month == 10 && home.code().equals(ESTIMATED_AT);
                boolean fresh = month == 11 && home.code().equals(REPLACED_AT);
                BigDecimal reading = fresh
                        ? new BigDecimal("6.2")
                        : monthly.multiply(BigDecimal.valueOf(month - 5L))
                                .add(estimated ? BigDecimal.valueOf(9) : BigDecimal.ZERO);
                lines.add(line(fresh ? water(home) + "B" : water(home), month, reading, estimated));
            }
        }
        for (Home shop : TalentApartments.shops()) {
            int start = shop.code().equals(ROLLS_OVER) ? 98_650 : 4_120 + 31 * number;
            int monthly = shop.code().endsWith("10") ? 96 : 480 + 17 * (number++ % 23);
            for (int month = 9; month <= 11; month++) {
                int shown = (start + monthly * (month - 8)) % 100_000;
                lines.add(line(power(shop), month, BigDecimal.valueOf(shown), false));
            }
        }
        return OfficeText.gbk(lines);
    }

    static byte[] pools() {
        List<String> lines = new ArrayList<>(List.of("分摊编号,项目编号,账期,收费编码,总额,分摊方式,楼栋范围"));
        for (int month = 10; month <= 11; month++) {
            for (int building = 1; building <= 14; building++) {
                int fen = 90_000 + 4_137 * building + 811 * month;
                lines.add(String.join(
                        ",",
                        "DT-" + building,
                        PROJECT,
                        "2026年" + month + "月",
                        "GT",
                        BigDecimal.valueOf(fen, 2).toPlainString(),
                        building == 5 ? "户数" : "面积",
                        building + "栋"));
            }
        }
        return OfficeText.gbk(lines);
    }

    private static List<Home> watered() {
        return TalentApartments.flats().stream()
                .filter(home -> home.building().equals("13栋") || home.building().equals("14栋"))
                .toList();
    }

    /** From 5.5 m³ in a month; every thirteenth household has a garden of its own. */
    private static BigDecimal waterPerMonth(int number) {
        BigDecimal usual = new BigDecimal("5.5").add(BigDecimal.valueOf(number * 7L % 23, 1));
        return number % 13 == 5 ? usual.multiply(BigDecimal.valueOf(9)) : usual.add(BigDecimal.valueOf(number % 5));
    }

    private static String line(String meter, int month, BigDecimal reading, boolean estimated) {
        LocalDate last = LocalDate.of(2026, month + 1, 1).minusDays(1);
        return String.join(
                ",", meter, last.toString().replace('-', '/'), reading.toPlainString(), estimated ? "是" : "");
    }

    private static String water(Home home) {
        return "SB-" + home.code();
    }

    private static String power(Home shop) {
        return "DB-" + shop.code();
    }
}
