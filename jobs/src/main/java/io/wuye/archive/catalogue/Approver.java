package io.wuye.archive.catalogue;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What nobody may do without saying why and who allowed it. */
final class Approver {
    private Approver() {}

    /**
     * Insists on both.
     *
     * @throws Refusal RULE_REFUSED naming the options that are missing
     */
    static void require(String reason, String approver) {
        List<String> missing = new ArrayList<>();
        if (reason.isBlank()) {
            missing.add("--reason");
        }
        if (approver.isBlank()) {
            missing.add("--approver");
        }
        if (!missing.isEmpty()) {
            throw new Refusal(Outcome.RULE_REFUSED, "archive.missing", String.join("、", missing));
        }
    }
}
