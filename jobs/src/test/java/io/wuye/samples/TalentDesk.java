package io.wuye.samples;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A quarter at the service desk, September to November 2025: the Sunday of the 28th of September and the Saturday of the
 * 11th of October are worked, the 1st to the 8th of October are off. One pump fails again and again; some tickets are
 * withdrawn; repairs that wait for parts are paused in the log.
 */
final class TalentDesk {
    private static final int TICKETS = 640;
    private static final int DAYS = 91;
    private static final int DAY = 86_400;
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 9, 1, 0, 0);
    private static final LocalDateTime LAST = FIRST.plusDays(DAYS);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String PUMP = "给水泵2号";

    private final Random chance = new Random(20250901);
    private final List<Home> homes = TalentApartments.flats();
    private final List<String> tickets = new ArrayList<>(
            List.of("工单号,项目编号,房号,渠道,类型,类别,紧急程度,受理时间,预约时间,到场时间,完成时间,回复时间,回访时间," + "责任部门,首问人,是否满意,返修,是否有效,状态,设备,内容"));
    private final List<String> events = new ArrayList<>(List.of("工单号,状态,时间"));

    private TalentDesk() {
        for (int i = 0; i < TICKETS; i++) {
            LocalDateTime accepted = FIRST.plusSeconds((long) i * DAYS * DAY / TICKETS + chance.nextInt(DAY / 10));
            ticket(i + 1, accepted);
        }
    }

    /** File name → content. */
    static Map<String, byte[]> files() {
        TalentDesk desk = new TalentDesk();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("工单-2025秋.csv", OfficeText.gbk(desk.tickets));
        files.put("工单流水-2025秋.csv", OfficeText.utf8(desk.events));
        return files;
    }

    private void ticket(int number, LocalDateTime accepted) {
        int lot = chance.nextInt(100);
        if (lot < 60) {
            repair(number, accepted);
        } else if (lot < 80) {
            complaint(number, accepted);
        } else {
            question(number, accepted, lot < 90 ? "咨询" : "建议");
        }
    }

    private void repair(int number, LocalDateTime accepted) {
        boolean urgent = chance.nextInt(5) == 0;
        boolean pump = number % 40 == 7;
        LocalDateTime wanted = !urgent && chance.nextInt(6) == 0 ? accepted.plusHours(20) : null;
        LocalDateTime arrived =
                (wanted == null ? accepted : wanted).plusSeconds(120 + chance.nextInt(urgent ? 900 : 2000));
        LocalDateTime completed =
                arrived.plusSeconds(900 + (long) chance.nextInt(chance.nextInt(4) == 0 ? 8 * DAY : DAY));
        LocalDateTime revisited = completed.plusSeconds(3600 + chance.nextInt(DAY * 21 / 10));
        boolean withdrawn = chance.nextInt(50) == 0;
        row(
                number,
                List.of(
                        "报修",
                        pump ? "给排水" : List.of("照明", "门窗", "给排水", "电梯").get(chance.nextInt(4)),
                        urgent ? "紧急" : "一般"),
                List.of(
                        text(accepted),
                        text(wanted),
                        text(known(arrived)),
                        text(known(completed)),
                        "",
                        text(known(revisited))),
                pump ? "工程部" : List.of("工程部", "工程部;客服部", "客服部").get(chance.nextInt(3)),
                withdrawn ? "取消" : completed.isBefore(LAST) ? "完成" : "处理中",
                pump ? PUMP : "");
        if (chance.nextInt(8) == 0) {
            event(number, "暂停", arrived.plusMinutes(10));
            event(number, "恢复", arrived.plusMinutes(14));
        }
    }

    private void complaint(int number, LocalDateTime accepted) {
        LocalDateTime replied = accepted.plusSeconds(1800 + chance.nextInt(11 * DAY));
        LocalDateTime completed = replied.plusHours(2);
        row(
                number,
                List.of("投诉", List.of("噪音", "停车", "环境", "收费").get(chance.nextInt(4)), ""),
                List.of(text(accepted), "", "", text(known(completed)), text(known(replied)), ""),
                List.of("客服部", "秩序部", "环境部").get(chance.nextInt(3)),
                completed.isBefore(LAST) ? "完成" : "处理中",
                "");
    }

    private void question(int number, LocalDateTime accepted, String kind) {
        LocalDateTime completed = accepted.plusMinutes(5 + chance.nextInt(600));
        row(
                number,
                List.of(kind, "物业费", ""),
                List.of(text(accepted), "", "", text(known(completed)), "", ""),
                "客服部",
                completed.isBefore(LAST) ? "完成" : "处理中",
                "");
    }

    /** What has not happened by the end of the quarter nobody has written down. */
    private static @Nullable LocalDateTime known(LocalDateTime moment) {
        return moment.isBefore(LAST) ? moment : null;
    }

    private void row(
            int number, List<String> what, List<String> when, String departments, String status, String equipment) {
        String home =
                equipment.isEmpty() ? homes.get(chance.nextInt(homes.size())).code() : "";
        String verdict = status.equals("完成") ? List.of("是", "是", "是", "否", "").get(chance.nextInt(5)) : "";
        String again = what.get(0).equals("报修") && chance.nextInt(15) == 0 ? "是" : "";
        String valid = what.get(0).equals("投诉") ? (chance.nextInt(8) == 0 ? "否" : "是") : "";
        tickets.add(String.join(
                ",",
                id(number),
                TalentApartments.PROJECT,
                home,
                List.of("电话", "微信", "前台").get(number % 3),
                String.join(",", what),
                String.join(",", when),
                departments,
                List.of("周岚", "何平", "孙悦", "陆敏").get(number % 4),
                verdict,
                again,
                valid,
                status,
                equipment,
                what.get(1) + "，第 " + number + " 件"));
    }

    private void event(int number, String status, LocalDateTime at) {
        events.add(id(number) + "," + status + "," + text(at));
    }

    private static String id(int number) {
        return "GD-%04d".formatted(number);
    }

    private static String text(@Nullable LocalDateTime moment) {
        return moment == null ? "" : moment.format(WRITTEN);
    }
}
