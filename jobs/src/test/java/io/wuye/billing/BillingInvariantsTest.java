package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.estate.AreaVersion;
import io.wuye.estate.Party;
import io.wuye.estate.Role;
import io.wuye.estate.Unit;
import io.wuye.estate.UnitKind;
import io.wuye.kernel.money.Rounding;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every register: 200 random ones, each made from the seed in the test's name. */
class BillingInvariantsTest {
    private static final YearMonth MONTH = YearMonth.of(2025, 7);
    private static final LocalDate START = LocalDate.of(2024, 12, 1);
    private static final int DAYS = 500;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_parts_of_a_charge_sum_to_its_rounded_months_or_whole(long seed) {
        Register register = new Register(seed);
        for (Assessment assessment : register.assess()) {
            long parts =
                    assessment.segments().stream().mapToLong(Segment::amountFen).sum();
            assertThat(parts).isEqualTo(total(assessment));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_areas_factors_and_tariffs_does_not_matter(long seed) {
        Register register = new Register(seed);
        List<Assessment> first = register.assess();
        register.shuffle();
        assertThat(register.assess()).containsExactlyInAnyOrderElementsOf(first);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void facts_known_late_in_any_order_end_at_the_same_amounts_as_known_from_the_start(long seed) {
        Register register = new Register(seed);
        Map<String, Long> knownFromTheStart = net(register.post(new ArrayList<>()));
        register.shuffle();
        List<Charge> posted = new ArrayList<>();
        for (UnitFacts step : register.unfolding()) {
            posted.addAll(register.post(step, posted));
        }
        if (register.assess().stream().noneMatch(assessment -> assessment.parking() != null)) {
            assertThat(net(posted)).isEqualTo(knownFromTheStart);
        }
        assertThat(register.post(posted)).as("a further run posts nothing").isEmpty();
    }

    private static long total(Assessment assessment) {
        Tariff tariff = assessment.tariff();
        if (tariff == null || tariff.basis() == AnnualBasis.PER_MONTH) {
            return assessment.amounts().stream().mapToLong(Amount::roundedFen).sum();
        }
        return tariff.rounding().toFen(Amount.sum(assessment.amounts()));
    }

    private static Map<String, Long> net(List<Charge> charges) {
        Map<String, Long> net = new TreeMap<>();
        charges.forEach(charge -> net.merge(charge.servicePeriod() + charge.party(), charge.amountFen(), Long::sum));
        net.values().removeIf(fen -> fen == 0);
        return net;
    }

    /** The random facts of one unit and one fee item. */
    private static final class Register {
        private final Random random;
        private final List<AreaVersion> areas = new ArrayList<>();
        private final List<Party> parties = new ArrayList<>();
        private final List<Factor> factors = new ArrayList<>();
        private final List<Tariff> versions = new ArrayList<>();
        private final Unit unit;

        Register(long seed) {
            random = new Random(seed);
            LocalDate handover = random.nextInt(3) == 0 ? day() : null;
            unit = new Unit(1, "TA", "1-101", "1栋", UnitKind.RESIDENTIAL, handover);
            areas.add(new AreaVersion(number(200, 2), LocalDate.MIN));
            times(2, () -> areas.add(new AreaVersion(number(200, 4), day())));
            times(2, () -> factors.add(new Factor(Facts.ITEM, number(1, 2), range(), "")));
            parties.add(new Party("开发商", Role.DEVELOPER, true, DateRange.of(START.minusYears(1), null)));
            times(3, () -> parties.add(new Party("业主" + random.nextInt(3), Role.OWNER, true, range())));
            times(1, () -> parties.add(new Party("租户", Role.TENANT, random.nextBoolean(), range())));
            Cycle cycle = pick(Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR);
            Proration proration = pick(Proration.values());
            AnnualBasis basis = pick(AnnualBasis.values());
            Rounding rounding = pick(Rounding.values());
            for (int i = 0; i <= random.nextInt(3); i++) {
                // Days differ by version: two prices of one scope from one day are one key, which no register holds
                // twice.
                String from = START.plusDays(i == 0 ? -300 : random.nextInt(DAYS / 3) * 3 + i)
                        .toString();
                versions.add(Facts.tariff(
                        number(9, 3).toPlainString(),
                        tariff -> tariff.cycle(cycle)
                                .proration(proration)
                                .basis(basis)
                                .rounding(rounding)
                                .from(from)));
            }
        }

        UnitFacts facts() {
            return new UnitFacts(unit, areas, parties, factors, List.of(), List.of());
        }

        List<Assessment> assess() {
            return BillingRules.assess(facts(), versions, MONTH, Facts.CALENDAR_YEAR);
        }

        void shuffle() {
            Collections.shuffle(areas, random);
            Collections.shuffle(factors, random);
            Collections.shuffle(versions, random);
        }

        List<Charge> post(List<Charge> posted) {
            return post(facts(), posted);
        }

        List<Charge> post(UnitFacts facts, List<Charge> posted) {
            SortedMap<String, List<Tariff>> items = new TreeMap<>(Map.of(Facts.ITEM, versions));
            return new ReckoningRules(items, version -> new BigDecimal("0.06"), Facts.CALENDAR_YEAR)
                    .reckon(facts, MONTH, posted)
                    .lines();
        }

        /** The facts as they become known: first the unit and one area, in the end all. */
        List<UnitFacts> unfolding() {
            List<AreaVersion> first = areas.stream()
                    .filter(area -> area.from().equals(LocalDate.MIN))
                    .toList();
            return List.of(
                    new UnitFacts(unit, first, parties.subList(0, 1), List.of(), List.of(), List.of()),
                    new UnitFacts(unit, first, parties, List.of(), List.of(), List.of()),
                    new UnitFacts(unit, areas, parties, List.of(), List.of(), List.of()),
                    new UnitFacts(unit, first, parties, factors, List.of(), List.of()),
                    facts());
        }

        private LocalDate day() {
            return START.plusDays(random.nextInt(DAYS));
        }

        private DateRange range() {
            LocalDate first = day();
            @Nullable LocalDate last = random.nextBoolean() ? null : first.plusDays(random.nextInt(DAYS));
            return DateRange.of(first, last);
        }

        private BigDecimal number(int below, int scale) {
            return BigDecimal.valueOf(1 + random.nextInt(below * (int) Math.pow(10, scale)), scale);
        }

        private void times(int most, Runnable work) {
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                work.run();
            }
        }

        @SafeVarargs
        private <T> T pick(T... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
