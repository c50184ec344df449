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
 */
public record PaymentPolicy(@Nullable List<Part> rank) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "payment.yaml";

    public PaymentPolicy {
        rank = rank == null ? List.of(Part.values()) : List.copyOf(rank);
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
