package io.wuye.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened in the district beside inspections: findings, an accident, an appeal, an award, and a draw. */
final class DistrictEvents {
    private static final String FINDINGS = "问题编号,对象,条目,发现日期,整改期限,整改完成,方案提交,方案认可,方案期限,一票否决";

    private DistrictEvents() {}

    /** File name → rows. */
    static Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(
                "整改-2026Q1.csv",
                List.of(
                        FINDINGS,
                        "Z-001,D02,O6,2026-02-06,2026-03-20,,,,,",
                        "Z-002,D03,E8,2026-02-07,2026-03-20,,2026-03-10,是,2026-05-29,"));
        all.put(
                "整改-2026Q2.csv",
                List.of(
                        FINDINGS,
                        "Z-002,D03,E8,2026-02-07,2026-03-20,2026-05-22,2026-03-10,是,2026-05-29,",
                        "Z-003,D10,X2,2026-06-11,2026-08-31,2026-09-10,,,,V1"));
        all.put(
                "复核.csv",
                List.of(
                        "申请编号,对象,轮次,条目,提出日期,决定日期,决定,判定,数值",
                        "FH-01,D04,2026Q2,B4,2026-07-13,,,,",
                        "FH-02,D26,2026Q2,X2,2026-07-14,,,,"));
        all.put(
                "复核-决定.csv",
                List.of(
                        "申请编号,对象,轮次,条目,提出日期,决定日期,决定,判定,数值",
                        "FH-01,D04,2026Q2,B4,2026-07-13,2026-07-22,成立,符合,",
                        "FH-02,D26,2026Q2,X2,2026-07-14,2026-07-23,不成立,,"));
        all.put(
                "加减分.csv",
                List.of(
                        "对象,加减分项,分值,起始日期,截止日期,依据",
                        "D01,A1,2,2026-01-05,,市级示范小区",
                        "金桂物业,C2,-4,2025-12-01,,未按期退还装修押金",
                        "宜和物业,C1,2,2025-10-12,,区级表彰"));
        all.put("维保单位.csv", List.of("对象编号,名称,类别", "W01,捷达电梯,承包单位", "W02,安消工程,承包单位", "W03,恒源机电,承包单位", "W04,通达管道,承包单位"));
        all.put("检查人员.csv", List.of("检查人,单位", "陈岩,区房管局", "李禾,区房管局", "王川,街道", "赵宁,街道", "孙青,行业协会", "周木,行业协会"));
        all.put("回避.csv", List.of("检查人,对象,原因", "陈岩,D26,曾任职", "孙青,D02,亲属任职"));
        return all;
    }
}
