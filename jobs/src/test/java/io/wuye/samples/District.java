package io.wuye.samples;

import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.RubricShelf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A district's regulator: forty projects of all five kinds, inspected in four quarters, and four maintenance contractors. The
 * projects whose story is told are in {@link #STORIES}; the others stay about where they are.
 */
final class District {
    private static final List<String> ROUNDS = List.of("2025Q4", "2026Q1", "2026Q2", "2026Q3");
    private static final List<String> DAYS = List.of("2025-11-%02d", "2026-02-%02d", "2026-05-%02d", "2026-08-%02d");
    private static final List<String> KINDS = List.of("商品房", "老旧住宅区", "拆迁安置", "保障性", "非住宅");
    private static final List<String> CODES =
            List.of("commodity", "old", "resettlement", "affordable", "non-residential");
    private static final List<String> GRADES = List.of("一级", "三级", "二级", "二级", "二级");
    private static final int OF_A_KIND = 8;

    private static final List<String> COMPANIES = List.of("安居物业", "金桂物业", "东湖物业服务", "宜和物业", "城投物业");

    private static final String[] NAMES = {
        "桂花园", "翠湖天地", "银杏苑", "江南里", "紫藤花园", "锦绣家园", "望江府", "云栖小筑",
        "机床厂宿舍", "纺织新村", "铁路一村", "文化巷小区", "红旗小区", "团结里", "解放路宿舍", "棉纺四村",
        "新塘家园", "河西安置区", "幸福苑", "和顺家园", "东郊安置区", "锦江新城", "南湖花苑", "永和家园",
        "公租房一期", "公租房二期", "人才家园", "青年公寓", "保障房甲区", "保障房乙区", "惠民家园", "康乐家园",
        "滨江大厦", "政务中心", "科技园", "市民广场", "国际商城", "学府大厦", "会展中心", "物流园"
    };

    /** Marks to be lost in each round by those whose story is told; what became of it stands in the transcript. */
    private static final Map<Integer, String> STORIES = Map.ofEntries(
            Map.entry(1, "4 3 4 3.5"), // keeps four stars throughout
            Map.entry(2, "6 14 15 13"), // neither fixed in time nor a plan: loses a star
            Map.entry(3, "7 13 8 6"), // an accepted plan keeps its star until all is fixed
            Map.entry(4, "8 7.5 11 9"), // appeals against the third round
            Map.entry(9, "24 15 14 15"), // two better rounds raise a star
            Map.entry(10, "12 11 12 11"), // an accident in the third round
            Map.entry(17, "13 13 13 13"), // the same marks as the next
            Map.entry(18, "13 13 13 13"),
            Map.entry(26, "28 34 33 32"), // one star in the end
            Map.entry(34, "9 9.5 9 9.5"), // no greenery at all
            Map.entry(35, "9.5 10.5 9.5 9")); // close to the border

    private static final String HEADER = "对象,轮次,来源,条目,判定,数值,原因,依据,检查人,检查日期";

    private final Map<String, Rubric> rubrics = new HashMap<>();

    private District() {
        Map<String, String> texts = new LinkedHashMap<>(DistrictRubrics.all());
        RubricShelf.SHIPPED.forEach(name -> texts.put(name, shipped(name)));
        try {
            Path folder = Files.createTempDirectory("district");
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = Files.writeString(folder.resolve(text.getKey()), text.getValue());
                Rubric rubric = RubricShelf.read(List.of(file), folder).get(0).rubric();
                rubrics.put(rubric.kind().code(), rubric);
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the regulator's people import: file name → content. */
    static Map<String, byte[]> tables() {
        District district = new District();
        Map<String, byte[]> files = new LinkedHashMap<>();
        DistrictRubrics.all().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("项目.csv", OfficeText.utf8(projects()));
        for (int round = 0; round < ROUNDS.size(); round++) {
            files.put("检查-" + ROUNDS.get(round) + ".csv", OfficeText.utf8(district.inspections(round)));
        }
        files.put("维保检查.csv", OfficeText.utf8(district.contractors()));
        files.put("指标.csv", OfficeText.utf8(indicators()));
        DistrictEvents.all().forEach((name, rows) -> files.put(name, OfficeText.utf8(rows)));
        return files;
    }

    static String code(int number) {
        return "D%02d".formatted(number);
    }

    private static int kind(int number) {
        return (number - 1) / OF_A_KIND;
    }

    private static List<String> projects() {
        List<String> rows = new ArrayList<>(List.of("项目编号,项目名称,区县,项目类别,服务等级,物业企业,户数"));
        for (int number = 1; number <= NAMES.length; number++) {
            int kind = kind(number);
            // Projects that are no homes have no households.
            String households = kind == 4 ? "" : String.valueOf(180 + number * 37 % 900);
            rows.add(String.join(
                    ",",
                    code(number),
                    NAMES[number - 1],
                    "东湖区",
                    KINDS.get(kind),
                    GRADES.get(kind),
                    COMPANIES.get(number * 3 % COMPANIES.size()),
                    households));
        }
        return rows;
    }

    private List<String> inspections(int round) {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (int number = 1; number <= NAMES.length; number++) {
            // Those with the same marks have the same defects: a tie to the last digit.
            Random chance = new Random(1000L * (round + 1) + (number == 18 ? 17 : number));
            String na = number == 34 ? "no-green" : "";
            String[] end = {"检查员" + (1 + number % 6), DAYS.get(round).formatted(3 + number % 20)};
            Rubric rubric = rubric(CODES.get(kind(number)));
            String start = code(number) + "," + ROUNDS.get(round) + ",";
            rows.addAll(DistrictMarks.rows(rubric, chance, start, lost(number, round), na, end));
        }
        return rows;
    }

    private Rubric rubric(String kind) {
        return Objects.requireNonNull(rubrics.get(kind), kind);
    }

    private static BigDecimal lost(int number, int round) {
        String story = STORIES.get(number);
        if (story != null) {
            return new BigDecimal(List.of(story.split(" ", -1)).get(round));
        }
        int[] usual = {5, 12, 7, 16, 8, 22, 13, 6};
        int drift = new Random(number * 10L + round).nextInt(3);
        return BigDecimal.valueOf(usual[number % usual.length] * 2L + drift, 0).divide(BigDecimal.valueOf(2));
    }

    private List<String> contractors() {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        Rubric rubric = rubric("contractor");
        String[][] lost = {{"4", "6"}, {"9", "24"}, {"14", "17"}, {"31", "26"}};
        for (int i = 0; i < lost.length; i++) {
            for (int channel = 0; channel < 2; channel++) {
                String component = channel == 0 ? "管理处" : "居民代表";
                String start = "W%02d,维保2026,%s".formatted(i + 1, component);
                String[] end = {channel == 0 ? "设备主管" : "楼组长", "2026-09-%02d".formatted(5 + i)};
                Random chance = new Random(77 + i * 2L + channel);
                rows.addAll(DistrictMarks.rows(rubric, chance, start, new BigDecimal(lost[i][channel]), "", end));
            }
        }
        return rows;
    }

    private static List<String> indicators() {
        List<String> rows = new ArrayList<>(List.of("对象,账期,指标,数值,下限,上限,来源"));
        for (int number = 1; number <= NAMES.length; number++) {
            String code = code(number);
            // One whose interval reaches over a tier.
            String satisfied = number == 35 ? "0.86,0.83,0.89" : "0.93,0.91,0.95";
            for (String half : List.of("2025-H2", "2026-H1")) {
                rows.add(code + "," + half + ",satisfaction_rate," + satisfied + ",业主满意度调查");
                rows.add(code + "," + half + ",complaint_handling_rate,1,,,投诉热线");
                if (kind(number) == 0) {
                    rows.add(code + "," + half + ",complaints_per_1000,4,,,投诉热线");
                    rows.add(code + "," + half + ",collection_rate,0.97,,,企业报表");
                }
            }
        }
        return rows;
    }

    private static String shipped(String policy) {
        try (InputStream in = District.class.getResourceAsStream("/io/wuye/policy/" + policy)) {
            if (in == null) {
                throw new IllegalStateException(policy);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
