package io.wuye.payment.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a movement of another program's list is: a payment, a refund, or nothing of ours. */
final class StatementRules {
    /** A charge number inside a text. */
    private static final Pattern CHARGE = Pattern.compile("[0-9]{6}/[^/\\s]+/[^/\\s]+/[^/\\s]+/[0-9]+");

    private final List<String> receipts;
    private final List<String> refunds;
    private final List<String> ignored;
    private final List<String> outgoing;

    StatementRules(PaymentProfile profile) {
        this.receipts = PaymentProfile.orNone(profile.receipts());
        this.refunds = PaymentProfile.orNone(profile.refunds());
        this.ignored = PaymentProfile.orNone(profile.ignored());
        this.outgoing = PaymentProfile.orNone(profile.outgoing());
    }

    /** Kinds of movements. */
    enum Kind {
        RECEIPT,
        REFUND,
        /** None of our business: a fee of the bank, money of ours that went out, nothing at all. */
        OTHER,
        /** A state the profile does not know. */
        UNKNOWN
    }

    /**
     * What a movement is.
     *
     * @param state as the list says it; empty if it says nothing
     * @param amountFen negative if it went out
     */
    Kind kind(String state, long amountFen) {
        if (refunds.contains(state)) {
            return Kind.REFUND;
        }
        if (amountFen == 0 || ignored.contains(state)) {
            return Kind.OTHER;
        }
        if (receipts.isEmpty()) {
            return amountFen < 0 ? Kind.OTHER : Kind.RECEIPT;
        }
        return receipts.contains(state) ? Kind.RECEIPT : Kind.UNKNOWN;
    }

    /** The amount with its sign: negative if the direction says that it went out. */
    long signed(long amountFen, String direction) {
        return outgoing.contains(direction) ? -Math.abs(amountFen) : amountFen;
    }

    /** The charge number that a text names; none if it names several. */
    static Optional<String> chargeNumber(String text) {
        Matcher matcher = CHARGE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String number = matcher.group();
        return matcher.find() ? Optional.empty() : Optional.of(number);
    }
}
