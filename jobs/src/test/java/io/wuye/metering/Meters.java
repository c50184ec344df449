package io.wuye.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds meters for rule tests: of water, five digits, one to one, always there, first reading unknown. */
public final class Meters {
    private final String code;
    private final List<Reading> readings = new ArrayList<>();
    private @Nullable Integer digits = 5;
    private BigDecimal ratio = BigDecimal.ONE;
    private @Nullable LocalDate installedOn;
    private @Nullable BigDecimal initial;
    private @Nullable LocalDate removedOn;
    private @Nullable BigDecimal last;
    private @Nullable String replaces;

    private Meters(String code) {
        this.code = code;
    }

    public static Meters meter(String code) {
        return new Meters(code);
    }

    public Meters digits(@Nullable Integer value) {
        digits = value;
        return this;
    }

    public Meters ratio(String value) {
        ratio = new BigDecimal(value);
        return this;
    }

    public Meters installed(@Nullable String day, @Nullable String reading) {
        installedOn = day(day);
        initial = number(reading);
        return this;
    }

    public Meters replacedOn(@Nullable String day, @Nullable String reading) {
        removedOn = day(day);
        last = number(reading);
        return this;
    }

    public Meters replaces(@Nullable String old) {
        replaces = old;
        return this;
    }

    public Meters read(String day, String reading) {
        readings.add(new Reading(LocalDate.parse(day), new BigDecimal(reading), Reading.Kind.ACTUAL));
        return this;
    }

    public Meters estimated(String day, String reading) {
        readings.add(new Reading(LocalDate.parse(day), new BigDecimal(reading), Reading.Kind.ESTIMATED));
        return this;
    }

    public Meter build(String tariffCode) {
        return new Meter(
                code,
                MeterKind.WATER,
                tariffCode,
                digits,
                ratio,
                installedOn,
                initial,
                removedOn,
                last,
                replaces,
                List.copyOf(readings));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
