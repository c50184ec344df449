package io.wuye.archive.transfer;

import io.wuye.archive.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether records were handed over: all four have signed, both sides are different people, the number that was counted is
 * the list's, and the day lies between the list and the day of the question.
 */
public final class HandoverRules {
    private HandoverRules() {}

    /**
     * Everything that is wrong with a receipt; empty: the records of the list were handed over on its day.
     *
     * @param records how many records the list has
     * @param listed the day the list was written
     * @param asOf the day of the question
     */
    public static List<Obstacle> faults(Handover receipt, long records, LocalDate listed, LocalDate asOf) {
        List<Obstacle> faults = new ArrayList<>();
        signed(receipt, faults);
        Long counted = receipt.counted();
        if (counted == null) {
            faults.add(Obstacle.of("blank", "counted"));
        } else if (counted != records) {
            faults.add(Obstacle.of("counted", counted, records));
        }
        LocalDate on = receipt.on();
        if (on == null) {
            faults.add(Obstacle.of("blank", "on"));
        } else if (on.isBefore(listed) || on.isAfter(asOf)) {
            faults.add(Obstacle.of("on_when", on, listed, asOf));
        }
        return faults;
    }

    private static void signed(Handover receipt, List<Obstacle> faults) {
        Stream.of(
                        List.of("handed_by", receipt.handedBy()),
                        List.of("received_by", receipt.receivedBy()),
                        List.of("unit_head_from", receipt.headFrom()),
                        List.of("unit_head_to", receipt.headTo()))
                .filter(field -> field.get(1).isBlank())
                .forEach(field -> faults.add(Obstacle.of("blank", field.get(0))));
        if (!receipt.handedBy().isBlank() && receipt.handedBy().equals(receipt.receivedBy())) {
            faults.add(Obstacle.of("same_person"));
        }
        if (!receipt.headFrom().isBlank() && receipt.headFrom().equals(receipt.headTo())) {
            faults.add(Obstacle.of("same_head"));
        }
    }
}
