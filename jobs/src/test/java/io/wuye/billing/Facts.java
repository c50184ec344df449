package io.wuye.billing;

import io.wuye.estate.AreaVersion;
import io.wuye.estate.Party;
import io.wuye.estate.Role;
import io.wuye.estate.Unit;
import io.wuye.estate.UnitKind;
import io.wuye.kernel.money.Rounding;
import io.wuye.kernel.time.DateRange;
import io.wuye.metering.Meter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds the facts of one unit and its tariffs for rule tests: everything a case does not mention is unremarkable. */
final class Facts {
    static final String ITEM = "WY";
    static final MonthDay CALENDAR_YEAR = MonthDay.of(1, 1);

    private final List<AreaVersion> areas = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();
    private final List<Meter> meters = new ArrayList<>();
    private @Nullable LocalDate handover;

    static Facts unit(String areaM2) {
        Facts facts = new Facts();
        facts.areas.add(new AreaVersion(new BigDecimal(areaM2), LocalDate.MIN));
        return facts;
    }

    Facts owner(String name) {
        return owner(name, "2000-01-01", null);
    }

    Facts owner(String name, String from, @Nullable String to) {
        parties.add(new Party(
                name, Role.OWNER, true, DateRange.of(LocalDate.parse(from), to == null ? null : LocalDate.parse(to))));
        return this;
    }

    Facts handover(String day) {
        handover = LocalDate.parse(day);
        return this;
    }

    Facts area(String areaM2, String from) {
        areas.add(new AreaVersion(new BigDecimal(areaM2), LocalDate.parse(from)));
        return this;
    }

    Facts factor(String factor, String from) {
        factors.add(new Factor(ITEM, new BigDecimal(factor), DateRange.of(LocalDate.parse(from), null), "空置"));
        return this;
    }

    Facts meter(Meter meter) {
        meters.add(meter);
        return this;
    }

    UnitFacts build() {
        Unit unit = new Unit(1, "TA", "1-101", "1栋", UnitKind.RESIDENTIAL, handover);
        return new UnitFacts(unit, areas, parties, factors, meters, List.of());
    }

    static Tariff tariff(String price) {
        return tariff(price, change -> change);
    }

    static Tariff tariff(String price, TariffChange change) {
        return change.apply(new TariffDraft(new BigDecimal(price))).build();
    }

    /** What a case changes of the usual tariff: by area, monthly, in advance, for all, since 2000, to the fen. */
    interface TariffChange extends UnaryOperator<TariffDraft> {}

    static final class TariffDraft {
        private final BigDecimal price;
        private Method method = Method.AREA;
        private List<Tier> tiers = List.of();
        private Cycle cycle = Cycle.MONTH;
        private Timing timing = Timing.ADVANCE;
        private Scope scope = Scope.ALL;
        private String from = "2000-01-01";
        private @Nullable String to;
        private int dueDay = 1;
        private Proration proration = Proration.ACTUAL;
        private Rounding rounding = Rounding.FEN;
        private AnnualBasis basis = AnnualBasis.PER_MONTH;
        private @Nullable Season season;
        private @Nullable TwoPart twoPart;

        TariffDraft(BigDecimal price) {
            this.price = price;
        }

        TariffDraft method(Method value) {
            method = value;
            return this;
        }

        TariffDraft tiers(String text) {
            tiers = Tier.parse(text).orElseThrow();
            return this;
        }

        TariffDraft season(String first, String last) {
            cycle = Cycle.SEASON;
            season = new Season(MonthDay.parse("--" + first), MonthDay.parse("--" + last));
            return this;
        }

        TariffDraft twoPart(String baseShare, @Nullable String cap) {
            twoPart = new TwoPart(new BigDecimal(baseShare), cap == null ? null : new BigDecimal(cap));
            return this;
        }

        TariffDraft cycle(Cycle value) {
            cycle = value;
            return this;
        }

        TariffDraft timing(Timing value) {
            timing = value;
            return this;
        }

        TariffDraft scope(Scope value) {
            scope = value;
            return this;
        }

        TariffDraft from(String value) {
            from = value;
            return this;
        }

        TariffDraft to(String value) {
            to = value;
            return this;
        }

        TariffDraft dueDay(int value) {
            dueDay = value;
            return this;
        }

        TariffDraft proration(Proration value) {
            proration = value;
            return this;
        }

        TariffDraft rounding(Rounding value) {
            rounding = value;
            return this;
        }

        TariffDraft basis(AnnualBasis value) {
            basis = value;
            return this;
        }

        Tariff build() {
            DateRange days = DateRange.of(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
            return new Tariff(
                    7,
                    ITEM,
                    "物业费",
                    method,
                    price,
                    tiers,
                    cycle,
                    timing,
                    scope,
                    days,
                    dueDay,
                    new BigDecimal("0.06"),
                    proration,
                    rounding,
                    basis,
                    season,
                    twoPart,
                    null,
                    false,
                    "合同第三条");
        }
    }
}
