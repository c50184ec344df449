package io.wuye.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One matter that was brought to the service desk (工单).
 *
 * @param unitCode the flat it is about, if any
 * @param place a stairwell, a garden; null where the unit says enough
 * @param equipment the lift or pump it is about
 * @param category in the words of the office, e.g. 照明
 * @param departments that answer for it; more than one may
 * @param firstOwner who took it first and stays responsible (首问负责)
 * @param device what the household's verdict came from
 * @param pauses in order of time, none overlapping
 */
public record Ticket(
        String number,
        String projectCode,
        @Nullable String unitCode,
        @Nullable String place,
        @Nullable String equipment,
        @Nullable String channel,
        TicketKind kind,
        @Nullable String category,
        @Nullable Urgency urgency,
        TicketTimes times,
        List<String> departments,
        @Nullable String firstOwner,
        @Nullable Boolean satisfied,
        @Nullable Boolean reopened,
        @Nullable Boolean valid,
        @Nullable TicketStatus status,
        @Nullable String device,
        List<Pause> pauses) {

    /** Whether it is in no rate: cancelled, a duplicate of another, or found to be no matter of ours. */
    public boolean isExcluded() {
        return status == TicketStatus.CANCELLED || status == TicketStatus.DUPLICATE || Boolean.FALSE.equals(valid);
    }

    /** Where the same fault would show again: the equipment, else the place, else the unit; null if nobody said. */
    public @Nullable String spot() {
        if (equipment != null) {
            return equipment;
        }
        return place != null ? place : unitCode;
    }
}
