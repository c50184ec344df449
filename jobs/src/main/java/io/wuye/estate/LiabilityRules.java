package io.wuye.estate;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is liable for a unit on a day.
 *
 * <p>From hand-over on: a tenant who took the fees over, else the owners, else the developer, else nobody, which is a
 * contradiction. Before hand-over a developer pays for the days it is named for; other days are nobody's and are not
 * charged. Several parties of the winning role owe jointly and are named in file order.
 */
public final class LiabilityRules {
    private static final String JOINT = "、";

    private LiabilityRules() {}

    /**
     * The liability of one day.
     *
     * @param parties the unit's parties in file order
     */
    public static Liability on(LocalDate day, Unit unit, List<Party> parties) {
        if (unit.handover() != null && day.isBefore(unit.handover())) {
            String developers = names(Role.DEVELOPER, day, parties);
            return developers.isEmpty() ? Liability.NOT_SERVED : Liability.of(developers);
        }
        for (Role role : Role.values()) {
            String names = names(role, day, parties);
            if (!names.isEmpty()) {
                return Liability.of(names);
            }
        }
        return Liability.MISSING;
    }

    private static String names(Role role, LocalDate day, List<Party> parties) {
        String first = "";
        Set<String> joint = Set.of();
        for (Party party : parties) {
            if (party.role() == role && party.liable() && party.days().contains(day)) {
                if (first.isEmpty()) {
                    first = party.name();
                } else {
                    joint = joint.isEmpty() ? new LinkedHashSet<>(List.of(first)) : joint;
                    joint.add(party.name());
                }
            }
        }
        return joint.isEmpty() ? first : String.join(JOINT, joint);
    }
}
