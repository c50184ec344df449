package io.wuye.survey;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.survey.statistics.Group;
import io.wuye.survey.statistics.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done with strata that say too little about themselves. */
final class StrataRules {
    private StrataRules() {}

    /**
     * The strata of a question, those with one answer dealt with.
     *
     * @param names of the strata, for messages
     * @return nothing if a stratum has no answer to the question
     * @throws Refusal if the policy does not allow a single answer
     */
    static Optional<List<Stratum>> settled(List<Stratum> strata, Single policy, String question, List<String> names) {
        for (Stratum stratum : strata) {
            if (stratum.group().size() == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(
                switch (policy) {
                    case ERROR -> {
                        refuseSingle(strata, question, names);
                        yield strata;
                    }
                    case COLLAPSE -> collapsed(strata);
                    case CERTAINTY -> strata;
                });
    }

    private static void refuseSingle(List<Stratum> strata, String question, List<String> names) {
        for (int i = 0; i < strata.size(); i++) {
            Stratum stratum = strata.get(i);
            if (stratum.group().size() == 1 && stratum.size() > 1) {
                throw new Refusal(Outcome.INPUT_REFUSED, "survey.stratum.single", names.get(i), question);
            }
        }
    }

    private static List<Stratum> collapsed(List<Stratum> strata) {
        List<Stratum> kept = new ArrayList<>();
        Group waiting = Group.NONE;
        long size = 0;
        for (Stratum stratum : strata) {
            boolean single = stratum.group().size() == 1 && stratum.size() > 1;
            if (single && !kept.isEmpty()) {
                Stratum before = kept.remove(kept.size() - 1);
                kept.add(new Stratum(before.group().plus(stratum.group()), before.size() + stratum.size()));
            } else {
                waiting = waiting.plus(stratum.group());
                size += stratum.size();
                if (waiting.size() > 1 || !single) {
                    kept.add(new Stratum(waiting, size));
                    waiting = Group.NONE;
                    size = 0;
                }
            }
        }
        if (size > 0) {
            kept.add(new Stratum(waiting, size));
        }
        return kept;
    }
}
