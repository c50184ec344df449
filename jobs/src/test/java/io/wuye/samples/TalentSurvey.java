package io.wuye.samples;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Two waves of a survey of the 828 households, as the survey service exports them: the first a workbook with wordings, the
 * second a csv with codes. Some answered twice, one gives a flat that does not exist, some cannot say, some skip.
 */
final class TalentSurvey {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss");
    private static final String NOWHERE = "15-101";
    private static final int MINUTES = 6 * 60;

    private static final List<String> HEADINGS = List.of(
            "序号",
            "提交答卷时间",
            "所用时间",
            "来源",
            "来源详情",
            "来自IP",
            "1、您的房号",
            "2、您所在的楼栋",
            "3、您对物业服务总体上满意吗？",
            "4、您对客户服务满意吗？",
            "5、报修要等很久，您同意吗？",
            "6、您对环境卫生满意吗？",
            "7、您对公共秩序满意吗？",
            "8、您有多大可能向亲友推荐本小区的物业（0–10）？",
            "9、您的意见和建议");

    private static final List<String> SATISFIED = List.of("非常满意", "满意", "一般", "不满意", "非常不满意");
    private static final List<String> AGREED = List.of("完全不同意", "不太同意", "说不准", "比较同意", "完全同意");

    private static final List<String> REMARKS = List.of(
            "晚上车位不够，消防通道常有车占道",
            "3栋电梯上月困人两次，请尽快检修",
            "垃圾清运不及时，夏天有异味",
            "公摊怎么算的，请公布明细",
            "保安很负责，谢谢",
            "门口停车乱，我的车沪A12345被剐过，请联系13800138000");

    private final Random chance;
    private final LocalDateTime start;
    private final boolean coded;
    private final int good;
    private final List<List<Object>> sheets = new ArrayList<>();

    /**
     * A wave.
     *
     * @param good so many of a hundred answers are one better than by chance
     * @param coded whether answers are codes instead of wordings
     */
    private TalentSurvey(long seed, LocalDateTime start, int answered, int good, boolean coded) {
        this.chance = new Random(seed);
        this.start = start;
        this.good = good;
        this.coded = coded;
        List<Home> homes = TalentApartments.flats();
        for (Home home : homes) {
            if (chance.nextInt(homes.size()) < answered) {
                sheet(home.code(), home.building());
                if (chance.nextInt(60) == 0) {
                    sheet(home.code(), home.building());
                }
            }
        }
        sheet(NOWHERE, "15栋");
    }

    /** File name → content. */
    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("项目.csv", OfficeText.utf8(List.of("项目编号,项目名称,项目类别,户数", "TA,滨江人才公寓,保障性,828")));
        files.put("房屋.csv", homes());
        files.put("问卷-2025上半年.xlsx", workbook(new TalentSurvey(2025_1, time(2025, 5), 540, 0, false)));
        files.put("问卷-2025下半年.csv", csv(new TalentSurvey(2025_2, time(2025, 11), 610, 35, true)));
        return files;
    }

    private static LocalDateTime time(int year, int month) {
        return LocalDateTime.of(year, month, 10, 9, 0);
    }

    private static byte[] homes() {
        List<String> lines = new ArrayList<>(List.of("项目编号,房号,楼栋,楼层,用途,建筑面积"));
        for (Home home : TalentApartments.flats()) {
            lines.add(String.join(
                    ",",
                    TalentApartments.PROJECT,
                    home.code(),
                    home.building(),
                    home.floor(),
                    home.kind(),
                    home.areaM2().toPlainString()));
        }
        return OfficeText.gbk(lines);
    }

    private static byte[] workbook(TalentSurvey wave) throws IOException {
        OfficeBook book = OfficeBook.xlsx("Sheet1");
        book.row(HEADINGS.toArray());
        wave.sheets.forEach(sheet -> book.row(sheet.toArray()));
        return book.bytes();
    }

    private static byte[] csv(TalentSurvey wave) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", HEADINGS)));
        wave.sheets.forEach(sheet ->
                lines.add(String.join(",", sheet.stream().map(Object::toString).toList())));
        return OfficeText.gbk(lines);
    }

    private void sheet(String unit, String building) {
        int number = sheets.size() + 1;
        // People of one building think alike: a few are better kept.
        int mood = Math.floorMod(building.hashCode(), 3) == 0 ? 1 : 0;
        List<Object> sheet = new ArrayList<>(List.of(
                number,
                start.plusMinutes((long) number * MINUTES / 20).format(WRITTEN),
                40 + chance.nextInt(300) + "秒",
                "手机提交",
                "微信",
                "10.8." + number / 250 + "." + number % 250 + "(浙江-杭州)",
                unit,
                building));
        sheet.add(answer(SATISFIED, "不了解", mood));
        sheet.add(answer(SATISFIED, "不了解", mood));
        sheet.add(answer(AGREED, "没报修过", mood));
        sheet.add(answer(SATISFIED, "不了解", mood));
        sheet.add(answer(SATISFIED, "不了解", mood));
        sheet.add(recommendation(mood));
        sheet.add(
                chance.nextInt(12) == 0
                        ? REMARKS.get(chance.nextInt(REMARKS.size())).replace(',', '，')
                        : "(空)");
        sheets.add(sheet);
    }

    private Object answer(List<String> options, String dontKnow, int mood) {
        int lot = chance.nextInt(100);
        if (lot < 4) {
            return dontKnow;
        }
        if (lot < 6) {
            return "(跳过)";
        }
        int better = mood + (chance.nextInt(100) < good ? 1 : 0);
        int place = Math.max(0, List.of(0, 0, 1, 1, 1, 1, 2, 2, 3, 4).get(chance.nextInt(10)) - better);
        if (!coded) {
            return options.get(place);
        }
        return options.equals(AGREED) ? place + 1 : options.size() - place;
    }

    private Object recommendation(int mood) {
        int likely = 4 + chance.nextInt(6) + mood + (chance.nextInt(100) < good ? 1 : 0);
        return Math.min(10, likely);
    }
}
