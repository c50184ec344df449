package io.wuye.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The archive of the company behind the talent apartments: 2,000 records of 1996 to 2026 with every kind of period, the
 * events some wait for, loans, readings of the store rooms, and small electronic records whose time is over.
 */
final class TalentArchive {
    private static final int RECORDS = 2000;
    private static final int FIRST_YEAR = 1996;
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final String ESTATE = "TA";
    /** The estate the company served before. */
    private static final String OLD = "HB";

    private static final String HEADER = "档案编号,档号,题名,类目,保管类目,形成日期,终止日期,触发日期,载体,事项,存放位置,电子文件,文件摘要,册数,移交日期,项目编号";

    /** Added to the shipped schedule: the kinds of period it does not have. */
    private static final String MORE_ROWS = """
            1-十一-1,1,服务中心资料,服务中心资料,5年以上,year-end,,,,1,1990-01-01,,
            1-十一-2,1,装修资料,装修押金登记,5-15年,year-end,,,,1,1990-01-01,,
            2-4,2,,报废设备资料,报废后5年,event,报废,固定资产卡片,,1,1990-01-01,,
            4-一-1,4,声像,活动照片,长期,,,,,1,1990-01-01,,
            6-一-1,6,荣誉,荣誉证书,永久,none,,,,1,1990-01-01,,
            """;

    /**
     * A kind of record.
     *
     * @param parts how many of a hundred records are of it
     * @param event years until its event; 0: it has none
     */
    private record Sort(String series, String classCode, String title, int parts, int event) {}

    private static final List<Sort> SORTS = List.of(
            new Sort("1-一-4", "1.2", "竣工图纸", 5, 0),
            new Sort("1-四-1", "1.1", "入住资料", 7, 0),
            new Sort("1-五-1", "1.1", "装修审批表", 10, 0),
            new Sort("1-六-2", "1.3", "日常维修记录", 14, 0),
            new Sort("1-七-1", "1.3", "设备运行记录", 14, 0),
            new Sort("1-八-1", "1.1", "日常巡检记录", 9, 0),
            new Sort("1-九-1", "1.4", "保洁服务合同", 5, 3),
            new Sort("1-九-2", "1.4", "电梯维护保养合同", 5, 2),
            new Sort("1-十一-1", "1.1", "服务中心活动记录", 4, 0),
            new Sort("1-十一-2", "1.1", "装修押金登记", 3, 0),
            new Sort("2-4", "2.7", "电梯报废资料", 2, 12),
            new Sort("3-一-9", "3.3", "年度工作计划", 4, 0),
            new Sort("3-一-4", "3.3", "信访处理意见", 3, 0),
            new Sort("4-一-1", "4.1", "活动照片", 3, 0),
            new Sort("5-二-1", "5.2", "总账", 3, 0),
            new Sort("5-二-4", "5.3", "记账凭证", 5, 0),
            new Sort("5-二-3", "5.3", "会计凭证", 1, 0),
            new Sort("6-一-1", "6.1", "荣誉证书", 2, 0),
            new Sort("", "1.5", "未分类资料", 1, 0));

    private final Random chance = new Random(20260930);
    private final List<String> rows = new ArrayList<>(List.of(HEADER));
    private final List<String> events = new ArrayList<>(List.of("事件,对象,发生日期,备注"));
    private final Map<String, byte[]> bytes = new LinkedHashMap<>();

    private TalentArchive() {
        List<Sort> lots = new ArrayList<>();
        SORTS.forEach(sort -> lots.addAll(Collections.nCopies(sort.parts(), sort)));
        for (int number = 1; number <= RECORDS; number++) {
            record(number, lots.get(chance.nextInt(lots.size())));
        }
    }

    /** What the archive's people import: file name → content. */
    static Map<String, byte[]> tables() throws IOException {
        TalentArchive archive = new TalentArchive();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("档案目录.csv", OfficeText.utf8(archive.rows));
        files.put("档案事件.csv", OfficeText.utf8(archive.events));
        files.put("借阅登记.csv", OfficeText.utf8(loans()));
        files.put("库房温湿度.csv", OfficeText.utf8(climate()));
        files.put("retention.csv", (shipped("retention.csv") + MORE_ROWS).getBytes(StandardCharsets.UTF_8));
        files.put(
                "archive.yaml",
                shipped("archive.yaml")
                        .replace("root: archive     ", "root: ../电子档案")
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The electronic records: file name → content. */
    static Map<String, byte[]> files() {
        return new TalentArchive().bytes;
    }

    private void record(int number, Sort sort) {
        LocalDate formed = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(chance.nextInt(days()));
        String id = "RC-%04d".formatted(number);
        boolean volume = sort.classCode().startsWith("5");
        String carrier = number % 5 == 0 ? "双套" : "纸质";
        String file = "";
        String digest = "";
        if (sort.series().equals("1-八-1")) {
            boolean scanned = formed.getYear() >= 2008 && formed.getYear() <= 2012 && number % 3 > 0;
            carrier = !scanned ? "纸质" : number % 3 == 1 ? "电子" : "双套";
            file = scanned ? id + ".txt" : "";
            digest = scanned ? keep(file, "日常巡检记录 " + formed + "\n一切正常。\n") : "";
        }
        LocalDate event = formed.plusYears(sort.event()).plusDays(chance.nextInt(200));
        boolean told = sort.event() > 0 && !event.isAfter(LAST) && chance.nextInt(10) > 0;
        boolean inLedger = told && number % 4 == 0;
        if (inLedger) {
            events.add((sort.series().equals("2-4") ? "报废," : "合同终止,") + id + "," + event + ",");
        }
        boolean urgent = sort.classCode().equals("3.3") && number % 7 == 0;
        rows.add(String.join(
                ",",
                id,
                "%s.%02d—%d".formatted(sort.classCode(), 1 + number % 14, 1 + number % 300),
                sort.title() + " " + formed.getYear() + " 年第 " + number + " 号",
                sort.classCode(),
                sort.series(),
                formed.toString(),
                volume ? LocalDate.of(formed.getYear(), 12, 31).toString() : "",
                told && !inLedger ? event.toString() : "",
                carrier,
                urgent ? "请示" : "",
                "A" + (1 + number % 6) + "-" + (1 + number % 40),
                file,
                digest,
                String.valueOf(1 + number % 3),
                handedOver(formed),
                formed.getYear() < 2024 ? OLD : ESTATE));
    }

    private static int days() {
        return (int) (LAST.toEpochDay() - LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay());
    }

    /** In the spring after, but for a few of the last years. */
    private String handedOver(LocalDate formed) {
        boolean waits = formed.getYear() >= 2025 && chance.nextInt(4) > 0;
        LocalDate day = LocalDate.of(formed.getYear() + 1, 3, 1).plusDays(chance.nextInt(80));
        return waits || day.isAfter(LAST) ? "" : day.toString();
    }

    private String keep(String file, String content) {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        bytes.put(file, text);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> loans() {
        return List.of(
                "档案编号,借阅人,用途,审批人,借出日期,应还日期,归还日期",
                "RC-0007,赵敏,投诉核查,周经理,2026-09-08,2026-09-22,",
                "RC-1900,钱进,设备检修,周经理,2026-09-20,2026-10-20,",
                "RC-0311,孙丽,年度审计,周经理,2026-05-06,2026-05-20,2026-05-18");
    }

    private static List<String> climate() {
        List<String> readings = new ArrayList<>(List.of("库房,时间,温度(℃),相对湿度(%)"));
        for (int day = 1; day <= 30; day++) {
            String damp = day == 12 ? "66.5" : "5" + day % 10;
            String warm = day == 20 ? "30.5" : "2" + day % 6;
            readings.add("一号库,2026-09-%02d 09:00,%s,%s".formatted(day, warm, damp));
        }
        return readings;
    }

    private static String shipped(String policy) throws IOException {
        try (InputStream in = TalentArchive.class.getResourceAsStream("/io/wuye/policy/" + policy)) {
            if (in == null) {
                throw new IllegalStateException(policy);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
