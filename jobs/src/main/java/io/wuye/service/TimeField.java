package io.wuye.service;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The moments a ticket may have, between which clocks run. */
public enum TimeField {
    ACCEPTED_AT,
    APPOINTMENT_AT,
    ARRIVED_AT,
    COMPLETED_AT,
    REPLIED_AT,
    REVISITED_AT;

    /** As in tables and policies, e.g. {@code accepted_at}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a name that {@link #code} gives. */
    public static Optional<TimeField> of(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
