package io.wuye.service;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** When what happened to a ticket, on the office's clock; null: it has not, or nobody wrote it down. */
public record TicketTimes(
        LocalDateTime acceptedAt,
        @Nullable LocalDateTime appointmentAt,
        @Nullable LocalDateTime arrivedAt,
        @Nullable LocalDateTime completedAt,
        @Nullable LocalDateTime repliedAt,
        @Nullable LocalDateTime revisitedAt) {

    /** The moment of a field. */
    public @Nullable LocalDateTime at(TimeField field) {
        return switch (field) {
            case ACCEPTED_AT -> acceptedAt;
            case APPOINTMENT_AT -> appointmentAt;
            case ARRIVED_AT -> arrivedAt;
            case COMPLETED_AT -> completedAt;
            case REPLIED_AT -> repliedAt;
            case REVISITED_AT -> revisitedAt;
        };
    }
}
