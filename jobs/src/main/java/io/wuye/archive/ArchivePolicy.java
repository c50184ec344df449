package io.wuye.archive;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company decides about its archive: {@code policy/archive.yaml}.
 *
 * @param root folder of the electronic records; relative to the workspace
 * @param quarterGraceDays days after the end of a quarter in which handing over is still in time
 * @param temperature °C a store room may have
 * @param humidityMax relative humidity a store room may have, in per cent
 * @param dissolution name of the event by which a service centre ends
 * @param loss name of the event by which a record is missing
 * @param ownersClasses classes whose records go to the owners' committee when a service centre ends
 * @param committeeDays days after the end of a service centre in which they must be there; 10 unless said
 * @param destruction what must be true before anything is destroyed
 */
public record ArchivePolicy(
        String root,
        Integer quarterGraceDays,
        Bounds temperature,
        BigDecimal humidityMax,
        String dissolution,
        String loss,
        List<String> ownersClasses,
        Integer committeeDays,
        Destruction destruction) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "archive.yaml";

    private static final int COMMITTEE_DAYS = 10;

    /** Numbers that are still allowed. */
    public record Bounds(BigDecimal min, BigDecimal max) {}

    /**
     * What must be true before anything is destroyed.
     *
     * @param roles who signs every list
     * @param accountingRoles who signs a list with accounting records (79号令 art. 18)
     * @param accountingClass first-level class of accounting records
     * @param witnesses how many people must watch the destruction of paper (监销)
     * @param coolingDays days between the last signature and the first destruction
     * @param quarantineDays days for which the bytes are kept aside before they are deleted
     * @param maxRecords most records of one list
     * @param maxShare largest part of the catalogue in one list
     */
    public record Destruction(
            List<String> roles,
            List<String> accountingRoles,
            String accountingClass,
            Integer witnesses,
            Integer coolingDays,
            Integer quarantineDays,
            Integer maxRecords,
            BigDecimal maxShare) {
        public Destruction {
            roles = roles == null ? List.of() : List.copyOf(roles);
            accountingRoles = accountingRoles == null ? List.of() : List.copyOf(accountingRoles);
        }
    }

    public ArchivePolicy {
        ownersClasses = ownersClasses == null ? List.of() : List.copyOf(ownersClasses);
        committeeDays = committeeDays == null ? COMMITTEE_DAYS : committeeDays;
        List<Refusal> problems = new ArrayList<>();
        given(problems, "root", root);
        given(problems, "temperature", temperature);
        given(problems, "humidity_max", humidityMax);
        given(problems, "dissolution", dissolution);
        given(problems, "loss", loss);
        given(problems, "destruction", destruction);
        atLeast(problems, "quarter_grace_days", quarterGraceDays, 0);
        atLeast(problems, "committee_days", committeeDays, 0);
        if (destruction != null) {
            check(problems, destruction);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "archive.policy.problems", problems);
        }
    }

    private static void check(List<Refusal> problems, Destruction destruction) {
        given(problems, "destruction.accounting_class", destruction.accountingClass());
        given(problems, "destruction.max_share", destruction.maxShare());
        atLeast(problems, "destruction.witnesses", destruction.witnesses(), 2);
        atLeast(problems, "destruction.cooling_days", destruction.coolingDays(), 0);
        atLeast(problems, "destruction.quarantine_days", destruction.quarantineDays(), 0);
        atLeast(problems, "destruction.max_records", destruction.maxRecords(), 1);
        if (destruction.roles().isEmpty()) {
            problems.add(new Refusal(Outcome.USAGE, "archive.policy.missing", "destruction.roles"));
        }
        if (destruction.accountingRoles().isEmpty()) {
            problems.add(new Refusal(Outcome.USAGE, "archive.policy.missing", "destruction.accounting_roles"));
        }
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private static void given(List<Refusal> problems, String key, @Nullable Object value) {
        if (value == null) {
            problems.add(new Refusal(Outcome.USAGE, "archive.policy.missing", key));
        }
    }

    private static void atLeast(List<Refusal> problems, String key, @Nullable Integer value, int least) {
        if (value == null) {
            given(problems, key, null);
        } else if (value < least) {
            problems.add(new Refusal(Outcome.USAGE, "archive.policy.low", key, value, least));
        }
    }
}
