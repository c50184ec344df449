package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.Obstacle;
import io.wuye.archive.destruction.Approval.Signature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a list may be carried out: unchanged since it was frozen, signed in every role by different people who did not
 * compile it (79号令 art. 18), each signature bound to the list's digest, the days of reflection over, and no more on it
 * than the brake allows.
 */
public final class ApprovalRules {
    /** A share of a few records says nothing. */
    private static final long SHARE_COUNTS_FROM = 50;

    private ApprovalRules() {}

    /** Everything that stands in the way on a day; empty: it may be carried out. */
    public static List<Obstacle> obstacles(Approval list, ArchivePolicy.Destruction policy, LocalDate asOf) {
        List<Obstacle> found = new ArrayList<>();
        if (!list.found().equals(list.frozen())) {
            found.add(Obstacle.of("changed", list.frozen(), list.found()));
        }
        if (!list.onDisk().isEmpty() && !list.onDisk().equals(list.frozen())) {
            found.add(Obstacle.of("file_changed", list.frozen(), list.onDisk()));
        }
        if (asOf.isBefore(list.asOf())) {
            found.add(Obstacle.of("before_list", list.asOf(), asOf));
        }
        signatures(list, policy, asOf, found);
        brake(list.toDestroy(), list.catalogue(), list.beyond(), policy).ifPresent(found::add);
        return found;
    }

    /** The roles that must sign. */
    public static List<String> roles(boolean accounting, ArchivePolicy.Destruction policy) {
        return accounting ? policy.accountingRoles() : policy.roles();
    }

    private static void signatures(
            Approval list, ArchivePolicy.Destruction policy, LocalDate asOf, List<Obstacle> found) {
        Map<String, Signature> byRole = new HashMap<>();
        list.signatures().forEach(signature -> byRole.put(signature.role(), signature));
        Map<String, String> roleOf = new HashMap<>();
        @Nullable LocalDate last = null;
        for (String role : roles(list.accounting(), policy)) {
            Signature signature = byRole.get(role);
            if (signature == null) {
                found.add(Obstacle.of("unsigned", role));
                continue;
            }
            one(signature, list, asOf, found);
            @Nullable String other = roleOf.putIfAbsent(signature.person(), role);
            if (other != null) {
                found.add(Obstacle.of("two_roles", role, other));
            }
            last = last == null || signature.signedOn().isAfter(last) ? signature.signedOn() : last;
        }
        if (last != null && asOf.isBefore(last.plusDays(policy.coolingDays()))) {
            found.add(Obstacle.of("cooling", last, policy.coolingDays(), last.plusDays(policy.coolingDays())));
        }
    }

    private static void one(Signature signature, Approval list, LocalDate asOf, List<Obstacle> found) {
        if (!signature.sha256().equalsIgnoreCase(list.frozen())) {
            found.add(Obstacle.of("other_list", signature.role(), signature.sha256(), list.frozen()));
        }
        if (signature.person().equals(list.compiledBy())) {
            found.add(Obstacle.of("compiler", signature.role()));
        }
        if (signature.signedOn().isBefore(list.asOf()) || signature.signedOn().isAfter(asOf)) {
            found.add(Obstacle.of("signed_when", signature.role(), signature.signedOn(), list.asOf(), asOf));
        }
    }

    /** Whether a list is longer than one destroys by intention. */
    static Optional<Obstacle> brake(long toDestroy, long catalogue, String beyond, ArchivePolicy.Destruction policy) {
        if (!beyond.isBlank()) {
            return Optional.empty();
        }
        BigDecimal share = policy.maxShare().multiply(BigDecimal.valueOf(catalogue));
        boolean large =
                toDestroy > SHARE_COUNTS_FROM && BigDecimal.valueOf(toDestroy).compareTo(share) > 0;
        return toDestroy > policy.maxRecords() || large
                ? Optional.of(Obstacle.of("brake", toDestroy, catalogue, policy.maxRecords(), policy.maxShare()))
                : Optional.empty();
    }
}
