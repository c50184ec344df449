package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a confirmation proves that the paper of a record is gone: enough different witnesses, the right day and count. */
public final class ConfirmationRules {
    private static final Pattern SEPARATOR = Pattern.compile("[;；、,，]");

    private ConfirmationRules() {}

    /** The names of the witnesses, each once. */
    static List<String> witnesses(Confirmation confirmation) {
        return SEPARATOR
                .splitAsStream(confirmation.witnesses())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * What is wrong with a confirmation; empty if nothing is.
     *
     * @param cleared the day on which the paper was cleared for destruction
     */
    public static List<Obstacle> faults(
            Confirmation confirmation,
            ListItem item,
            LocalDate cleared,
            LocalDate asOf,
            ArchivePolicy.Destruction policy) {
        List<Obstacle> faults = new ArrayList<>();
        blank(confirmation, faults);
        int watching = witnesses(confirmation).size();
        if (watching < policy.witnesses()) {
            faults.add(Obstacle.of("witnesses", watching, policy.witnesses()));
        }
        LocalDate done = confirmation.doneOn();
        if (done != null && (done.isBefore(cleared) || done.isAfter(asOf))) {
            faults.add(Obstacle.of("done_when", done, cleared, asOf));
        }
        Long counted = confirmation.counted();
        Long volumes = item.volumes();
        if (volumes != null && counted != null && !volumes.equals(counted)) {
            faults.add(Obstacle.of("counted", counted, volumes));
        }
        return faults;
    }

    private static void blank(Confirmation confirmation, List<Obstacle> faults) {
        if (confirmation.method().isBlank()) {
            faults.add(Obstacle.of("blank", "method"));
        }
        if (confirmation.place().isBlank()) {
            faults.add(Obstacle.of("blank", "place"));
        }
        if (confirmation.doneOn() == null) {
            faults.add(Obstacle.of("blank", "done_on"));
        }
        if (confirmation.counted() == null) {
            faults.add(Obstacle.of("blank", "counted"));
        }
    }
}
