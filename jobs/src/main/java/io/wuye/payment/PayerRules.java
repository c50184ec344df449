package io.wuye.payment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose debts a payment may pay: whoever was himself charged for a unit pays what he owes, not what the one before or
 * after him owes. A payer who never was charged, a relative or an agent, pays whatever is open.
 */
final class PayerRules {
    private static final Pattern AND = Pattern.compile("、");

    private PayerRules() {}

    /**
     * Whether a payer may only pay his own debts; where nobody else owes anything it makes no difference, and he is free.
     *
     * @param open what the unit has open
     * @param charged everybody who was ever charged for it; asked only if what is open does not tell
     */
    static boolean isBound(@Nullable String payer, List<OpenPart> open, Supplier<List<String>> charged) {
        if (payer == null) {
            return false;
        }
        List<OpenPart> owed = open.stream().filter(part -> part.openFen() > 0).toList();
        boolean othersOwe = owed.stream().anyMatch(part -> !part.isOwedBy(payer));
        return othersOwe
                && (owed.stream().anyMatch(part -> part.isOwedBy(payer))
                        || charged.get().stream().anyMatch(party -> owes(party, payer)));
    }

    /** Whether one of those who were charged together has this name: each of them owes it all. */
    static boolean owes(String party, String name) {
        return party.equals(name) || Arrays.asList(AND.split(party)).contains(name);
    }
}
