package io.wuye.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/** Short rubrics for the four kinds of projects that the program ships none for: the same items, weighed as each kind needs. */
final class DistrictRubrics {
    private static final String HEAD = """
            # %s项目星级评分标准（区里自定，各等级通用）
            id: %s
            version: "2025.1"
            title: %s
            kind: %s
            grade:
            from: 2025-01-01
            to:
            na_policy: renormalise-all
            bands: [{star: 4, from: 90}, {star: 3, from: 80}, {star: 2, from: 70}, {star: 1, from: 0}]
            """;

    private static final String BODY = """
            sections:
              - id: basic
                title: 基本要求
                max: %1$d
                items:
                  - {id: J1, title: 服务合同有效并备案, type: binary, max: 4, source: 篇九}
                  - {id: J2, title: 收费与收支按月公布, type: per-defect, max: 6, step: "0.5", source: 标书}
                  - {id: J3, title: 投诉办结率, type: indicator, max: %2$d, code: complaint_handling_rate, tiers: [{from: "0.95", marks: %2$d}, {from: "0.85", marks: 3}, {from: 0, marks: 0}], source: 篇九}
              - id: building
                title: 房屋与设备
                max: %3$d
                items:
                  - {id: F1, title: 房屋每月巡查、破损及时修, type: per-defect, max: 10, step: "0.5", source: 篇一}
                  - {id: F2, title: 楼道照明完好率, type: rate-step, max: 5, target: 90, step: 1, per_step: "0.5", rounding: floor, source: 篇一}
                  - {id: F3, title: 设备房巡视、台账, type: tiered, max: %4$d, marks: {pass: %4$d, partial: %5$d, fail: 0}, source: 篇一}
              - id: order
                title: 公共秩序与消防
                max: 25
                items:
                  - {id: X1, title: 值守与巡逻记录, type: per-defect, max: 10, step: "0.5", source: 篇一}
                  - {id: X2, title: 消防通道畅通、器材有效, type: per-defect, max: 10, step: 1, source: 篇九}
                  - {id: X3, title: 消防演练次数, type: count-tier, max: 5, tiers: [{from: 2, marks: 5}, {from: 1, marks: 3}], source: 篇九}
              - id: green
                title: 绿化
                max: 10
                items:
                  - {id: L1, title: 绿地无裸露、无占用, type: per-defect, max: 6, step: "0.5", na: [no-green], source: 篇一}
                  - {id: L2, title: 修剪、病虫害防治, type: tiered, max: 4, marks: {pass: 4, partial: 2, fail: 0}, na: [no-green], source: 篇一}
              - id: clean
                title: 环境卫生
                max: 15
                items:
                  - {id: W1, title: 楼道与道路保洁, type: per-defect, max: 8, step: "0.5", source: 篇一}
                  - {id: W2, title: 垃圾日产日清、分类, type: tiered, max: 7, marks: {pass: 7, partial: "3.5", fail: 0}, source: 篇一}
              - id: owners
                title: 业主评价
                max: 10
                items:
                  - {id: Y1, title: 满意率, type: indicator, max: 6, code: satisfaction_rate, bound: point, tiers: [{from: "0.85", marks: 6}, {from: "0.75", marks: 3}, {from: 0, marks: 0}], source: 篇一}
                  - {id: Y2, title: 居民代表评议, type: panel, max: 4, trim: 0, source: 香港公屋}
            vetoes:
              - {id: V1, title: 发生消防责任事故, effect: cap, star: 1}
              - {id: V2, title: 弄虚作假, effect: veto}
            bonus:
              - {id: A1, title: 获市级以上表彰, max: "3", validity: 1y}
              - {id: A2, title: 信用扣分, max: "5", validity: 1y}
            """;

    private DistrictRubrics() {}

    /** File name → text. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "old", "老旧住宅区", 14, 26);
        put(all, "resettlement", "拆迁安置", 16, 24);
        put(all, "affordable", "保障性住房", 15, 25);
        put(all, "non-residential", "非住宅", 15, 25);
        return all;
    }

    private static void put(Map<String, String> all, String kind, String title, int basic, int building) {
        int upkeep = building - 15;
        String text = HEAD.formatted(title, kind + "-1", title, kind)
                + BODY.formatted(basic, basic - 10, building, upkeep, upkeep / 2);
        all.put("rubric-" + kind + ".yaml", text);
    }
}
