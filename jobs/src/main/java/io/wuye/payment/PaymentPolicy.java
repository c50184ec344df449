package io.wuye.payment;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a company may decide about payments: {@code policy/payment.yaml}.
 *
 * @param rank which part of a debt is paid first
 * @param prepaymentMonths how many months a unit may have prepaid before it is told; null for no limit
 */
public record PaymentPolicy(
        @Nullable List<Part> rank, @Nullable Integer prepaymentMonths) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "payment.yaml";

    public PaymentPolicy {
        rank = rank == null ? List.of(Part.values()) : List.copyOf(rank);
        if (prepaymentMonths != null && prepaymentMonths < 1) {
            throw new Refusal(Outcome.USAGE, "payment.policy.months", prepaymentMonths);
        }
        if (rank.size() != Part.values().length || Set.copyOf(rank).size() != rank.size()) {
            throw new Refusal(
                    Outcome.USAGE,
                    "payment.policy.rank",
                    rank.stream().map(Part::code).collect(Collectors.joining(", ")));
        }
    }

    /** All parts, the first to be paid first. */
    List<Part> ranked() {
        return rank == null ? List.of(Part.values()) : rank;
    }
}
