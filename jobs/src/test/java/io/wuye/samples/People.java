package io.wuye.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** People who do not exist, in the same order every time. */
final class People {
    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗", "郑",
            "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "袁", "潘", "于", "蒋", "蔡", "余", "杜",
            "叶", "程", "苏", "魏", "吕", "丁", "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆", "汪", "范", "金", "石", "廖", "贾",
            "夏", "韦", "付", "方", "白", "邹", "孟", "熊", "秦", "邱", "江", "尹", "薛", "闫", "段", "雷", "侯", "龙", "史", "陶", "黎",
            "贺", "顾", "毛", "郝", "龚", "邵", "万", "钱", "严", "覃", "武", "戴", "莫", "孔", "向", "汤", "欧阳", "上官", "司马", "诸葛",
            "夏侯", "尉迟", "令狐", "单于");
    private static final String FIRST = "晓子文雨思嘉志海明建国春秋婉书宇浩若静永庆兆佩景允";
    private static final String SECOND = "萱轩涵然华宁琪峰琳博洋欣航敏蕾凯悦晨平荣辉珍霞军";

    private final Random random;
    private int number;

    People(long seed) {
        this.random = new Random(seed);
    }

    /** The next person, holder of a home from a day on. */
    Holder next(String home, String role, String pays, LocalDate from) {
        return named(name(), home, role, pays, from);
    }

    /** A person with a given name and the next phone and identity number. */
    Holder named(String name, String home, String role, String pays, LocalDate from) {
        number++;
        String phone = String.format("1990000%04d", number);
        String idNumber =
                String.format("000000%d%02d%02d%04d", 1960 + number % 40, 1 + number % 12, 1 + number % 28, number);
        return new Holder(home, name, role, pays, phone, idNumber, from, null);
    }

    private String name() {
        String surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
        String given = pick(FIRST);
        return surname + (random.nextInt(5) == 0 ? "" : given) + pick(SECOND);
    }

    private String pick(String characters) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }
}
