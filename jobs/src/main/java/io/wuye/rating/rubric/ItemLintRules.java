package io.wuye.rating.rubric;

import io.wuye.rating.rubric.Finding.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with one item by itself. */
final class ItemLintRules {
    private static final int MOST_COST = 100;

    private final RubricSource source;
    private final String pointer;
    private final Item item;
    private final List<Finding> found = new ArrayList<>();

    private ItemLintRules(RubricSource source, String pointer, Item item) {
        this.source = source;
        this.pointer = pointer;
        this.item = item;
    }

    static List<Finding> findings(RubricSource source, String pointer, Item item) {
        ItemLintRules look = new ItemLintRules(source, pointer, item);
        look.look();
        return look.found;
    }

    private void look() {
        given("id", item.id());
        given("type", item.type());
        given("max", item.max());
        if (found.isEmpty()) {
            if (item.max().signum() <= 0) {
                range("max", item.max(), "> 0");
            }
            if (item.cost() != null && (item.cost() < 1 || item.cost() > MOST_COST)) {
                range("cost", BigDecimal.valueOf(item.cost()), "1–" + MOST_COST);
            }
            switch (item.type()) {
                case TIERED -> tiered();
                case PER_DEFECT -> perDefect();
                case RATE_STEP -> rateStep();
                case INDICATOR -> indicator();
                case RATE_TIER, COUNT_TIER -> tiers();
                case PANEL -> atLeast("trim", item.trim(), 0);
                case BINARY -> {
                    // It needs nothing but its marks.
                }
            }
        }
    }

    private void tiered() {
        Marks marks = item.marks();
        if (given("marks", marks) && marks != null) {
            given("marks.pass", marks.pass());
            Stream.of(marks.pass(), marks.partial(), marks.fail()).forEach(this::mark);
        }
    }

    private void perDefect() {
        positive("step", item.step());
        atLeast("free", item.free(), 0);
    }

    private void rateStep() {
        given("target", item.target());
        positive("step", item.step());
        positive("per_step", item.perStep());
        if (item.rounding() == null) {
            add(Code.ROUNDING_UNSAID, "");
        }
    }

    private void indicator() {
        given("code", item.code());
        if (item.mean() != null && item.mean() < 1) {
            range("mean", BigDecimal.valueOf(item.mean()), "≥ 1");
        }
        tiers();
    }

    private void tiers() {
        if (!given("tiers", item.tiers().isEmpty() ? null : item.tiers())) {
            return;
        }
        Set<BigDecimal> ends = new HashSet<>();
        boolean up = item.tiers().get(0).from() != null;
        for (Tier tier : item.tiers()) {
            BigDecimal end = up ? tier.from() : tier.to();
            boolean oneEnd = (tier.from() == null) != (tier.to() == null);
            if (!oneEnd || end == null) {
                add(Code.TIERS, "/tiers", "ends");
                return;
            }
            if (!ends.add(end.stripTrailingZeros())) {
                add(Code.TIERS, "/tiers", "twice", end.toPlainString());
            }
            if (given("tiers.marks", tier.marks())) {
                mark(tier.marks());
            }
        }
    }

    private void mark(@Nullable BigDecimal marks) {
        if (marks != null && (marks.signum() < 0 || marks.compareTo(item.max()) > 0)) {
            range("marks", marks, "0–" + item.max().toPlainString());
        }
    }

    private void positive(String key, @Nullable BigDecimal value) {
        if (given(key, value) && value != null && value.signum() <= 0) {
            range(key, value, "> 0");
        }
    }

    private void atLeast(String key, @Nullable Integer value, int least) {
        if (value != null && value < least) {
            range(key, BigDecimal.valueOf(value), "≥ " + least);
        }
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private boolean given(String key, @Nullable Object value) {
        if (value == null) {
            add(Code.MISSING, "", key);
        }
        return value != null;
    }

    private void range(String key, BigDecimal value, String wanted) {
        add(Code.RANGE, "/" + key, key, value.toPlainString(), wanted);
    }

    private void add(Code code, String below, String... args) {
        found.add(new Finding(code, source, pointer + below, String.valueOf(item.id()), args));
    }
}
