package io.wuye.samples;

import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.ItemType;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What inspectors write of one subject so that it comes to about a score: perfect first, then a defect here and there. */
final class DistrictMarks {
    private static final int TRIES = 4000;
    private static final List<String> ASSESSORS = List.of("评委一", "评委二", "评委三");

    private final Rubric rubric;
    private final Random chance;
    /** How often each item was made worse by a step. */
    private final Map<String, Integer> worse = new LinkedHashMap<>();

    private DistrictMarks(Rubric rubric, Random chance) {
        this.rubric = rubric;
        this.chance = chance;
    }

    /**
     * Rows of an inspection.
     *
     * @param start of each row: subject, round, component
     * @param lost marks to be lost
     * @param na reason for which items are not applicable that may be; empty: none is
     * @param end of each row: inspector and day; assessors stand for themselves
     */
    static List<String> rows(Rubric rubric, Random chance, String start, BigDecimal lost, String na, String[] end) {
        DistrictMarks marks = new DistrictMarks(rubric, chance);
        marks.lose(lost, na);
        List<String> rows = new ArrayList<>();
        for (Item item : rubric.items()) {
            String head = start + "," + item.id() + ",";
            if (!na.isEmpty() && item.na().contains(na)) {
                rows.add(head + "不适用,," + na + ",," + end[0] + "," + end[1]);
            } else if (item.type() == ItemType.PANEL) {
                for (String assessor : ASSESSORS) {
                    rows.add(head + "," + item.max().toPlainString() + ",,," + assessor + "," + end[1]);
                }
            } else if (item.type() != ItemType.INDICATOR) {
                String seen = marks.worse.containsKey(item.id()) ? "现场照片" : "";
                rows.add(head + marks.seen(item) + ",," + seen + "," + end[0] + "," + end[1]);
            }
        }
        return rows;
    }

    private void lose(BigDecimal wanted, String na) {
        BigDecimal left = wanted;
        for (int i = 0; i < TRIES && left.signum() > 0; i++) {
            Item item = rubric.items().get(chance.nextInt(rubric.items().size()));
            if (!na.isEmpty() && item.na().contains(na)) {
                continue;
            }
            BigDecimal cost = cost(item, worse.getOrDefault(item.id(), 0));
            if (cost.signum() > 0 && cost.compareTo(left) <= 0) {
                worse.merge(item.id(), 1, Integer::sum);
                left = left.subtract(cost);
            }
        }
    }

    /** Marks that one more step costs; 0 where there is none. */
    private static BigDecimal cost(Item item, int before) {
        return switch (item.type()) {
            case BINARY -> before == 0 ? item.max() : BigDecimal.ZERO;
            case TIERED ->
                before == 0 ? item.max().subtract(given(given(item.marks()).partial())) : BigDecimal.ZERO;
            case PER_DEFECT -> steps(item, before, given(item.step()));
            case RATE_STEP -> steps(item, before, given(item.perStep()));
            case RATE_TIER, COUNT_TIER -> {
                List<Tier> tiers = tiers(item);
                yield before + 1 < tiers.size()
                        ? tiers.get(before)
                                .marks()
                                .subtract(tiers.get(before + 1).marks())
                        : BigDecimal.ZERO;
            }
            case INDICATOR, PANEL -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal steps(Item item, int before, BigDecimal step) {
        return step.multiply(BigDecimal.valueOf(before + 1L)).compareTo(item.max()) <= 0 ? step : BigDecimal.ZERO;
    }

    private static List<Tier> tiers(Item item) {
        return item.tiers().stream()
                .sorted(Comparator.comparing(Tier::marks).reversed())
                .toList();
    }

    /** Verdict and value. */
    private String seen(Item item) {
        int times = worse.getOrDefault(item.id(), 0);
        return switch (item.type()) {
            case BINARY -> (times == 0 ? "符合" : "不符合") + ",";
            case TIERED -> (times == 0 ? "符合" : "基本符合") + ",";
            case PER_DEFECT -> "," + (times == 0 ? 0 : times + (item.free() == null ? 0 : item.free()));
            case RATE_STEP ->
                ","
                        + given(item.target())
                                .subtract(given(item.step()).multiply(BigDecimal.valueOf(times)))
                                .toPlainString();
            case RATE_TIER, COUNT_TIER ->
                "," + given(tiers(item).get(times).from()).toPlainString();
            case INDICATOR, PANEL -> throw new IllegalArgumentException(item.id());
        };
    }

    /** Of a type that needs it, an item has it: the lint saw to that. */
    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
