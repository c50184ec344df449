package io.wuye.arrears;

import io.wuye.arrears.NoticeDecision.Skip;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a run of letters: by level what stands for the day, by reason who got none. */
final class NoticeSummary {
    private final NoticeParameters run;
    private final DunningPolicy policy;
    private final Map<Integer, Long> lettersByLevel = new TreeMap<>();
    private final Map<SkipReason, Long> skippedByReason = new TreeMap<>();
    private final Map<String, Object> more = new LinkedHashMap<>();
    private long amountFen;
    private long lateFeeFen;

    NoticeSummary(NoticeParameters run, DunningPolicy policy) {
        this.run = run;
        this.policy = policy;
    }

    void letter(Notice notice) {
        lettersByLevel.merge(notice.level(), 1L, Long::sum);
        amountFen += notice.amountFen();
        lateFeeFen += notice.lateFeeFen();
    }

    void skip(Skip skip) {
        skippedByReason.merge(skip.reason(), 1L, Long::sum);
    }

    void put(String name, Object value) {
        more.put(name, value);
    }

    /** As in {@code summary.json}. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("as_of", run.asOf().toString());
        values.put("policy", policy.id());
        values.put("letters", total(lettersByLevel));
        values.put("amount", BigDecimal.valueOf(amountFen, 2));
        values.put("late_fee", BigDecimal.valueOf(lateFeeFen, 2));
        Map<String, Object> levels = new LinkedHashMap<>();
        lettersByLevel.forEach((level, count) -> levels.put(level.toString(), count));
        values.put("levels", levels);
        values.put("skipped", total(skippedByReason));
        Map<String, Object> reasons = new LinkedHashMap<>();
        skippedByReason.forEach((reason, count) -> reasons.put(reason.code(), count));
        values.put("reasons", reasons);
        values.putAll(more);
        return values;
    }

    private static long total(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
