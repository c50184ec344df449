package io.wuye.ledger;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.PolicyFile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chart of accounts and which account each kind of amount is booked on: {@code policy/accounts.yaml}.
 *
 * @param id name of the chart, e.g. {@code enterprise}
 * @param voucherDetail how much a voucher of a posting shows
 * @param accounts code and name of every account
 * @param classes what an account is, by the beginning of its code, the longest one given; may be left out where the chart
 *     is the shipped one
 * @param receivable what owners owe (1122)
 * @param revenue fees of a lump-sum project (6001), where the tariff names no account
 * @param outputTax VAT inside fees (2221)
 * @param agency money collected for others (2241)
 * @param ownersFunds fees of a commission project, which belong to the owners (2241)
 * @param opening the other side of arrears brought forward (4104)
 * @param bank where payments come in (1002)
 * @param channels channels of payment whose money is kept on an account of their own, e.g. cash on 1001
 * @param advance what was paid before it was owed (2203, or 2205)
 * @param lateFee late fees (6301)
 * @param writeOff debts that are given up (6702)
 */
public record AccountsPolicy(
        String id,
        @Nullable Detail voucherDetail,
        Map<String, String> accounts,
        @Nullable Map<String, AccountClass> classes,
        String receivable,
        String revenue,
        String outputTax,
        String agency,
        String ownersFunds,
        String opening,
        @Nullable String bank,
        @Nullable Map<String, String> channels,
        @Nullable String advance,
        @Nullable String lateFee,
        @Nullable String writeOff) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "accounts.yaml";

    /** How much a voucher of a posting shows: a line per fee item, or per fee item and unit. */
    public enum Detail {
        ITEM,
        UNIT
    }

    public AccountsPolicy {
        given("accounts", accounts);
        known("receivable", receivable, accounts);
        known("revenue", revenue, accounts);
        known("output_tax", outputTax, accounts);
        known("agency", agency, accounts);
        known("owners_funds", ownersFunds, accounts);
        known("opening", opening, accounts);
        bank = orElse(bank, "1002", accounts);
        channels = channels == null ? Map.of() : Map.copyOf(channels);
        channels.forEach((channel, account) -> known("channels." + channel, account, accounts));
        advance = orElse(advance, "2203", accounts);
        lateFee = orElse(lateFee, "6301", accounts);
        writeOff = orElse(writeOff, "6702", accounts);
    }

    /** The account of money that came in by a channel. */
    String bankOf(String channel) {
        return filled(channels == null ? bank : channels.getOrDefault(channel, filled(bank)));
    }

    /** An account the constructor gave a value. */
    static String filled(@Nullable String account) {
        if (account == null) {
            throw new IllegalStateException("no account");
        }
        return account;
    }

    // Files that were written before an account had a use name none; then the chart's usual one is meant.
    private static String orElse(@Nullable String account, String usual, Map<String, String> accounts) {
        if (account == null) {
            return usual;
        }
        known(account, account, accounts);
        return account;
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private static void given(String key, @Nullable Object value) {
        if (value == null) {
            throw new Refusal(Outcome.USAGE, "ledger.accounts.missing", key);
        }
    }

    private static void known(String key, @Nullable String account, Map<String, String> accounts) {
        given(key, account);
        if (!accounts.containsKey(account)) {
            throw new Refusal(Outcome.USAGE, "ledger.account.unknown", String.valueOf(account));
        }
    }

    /**
     * The name of an account.
     *
     * @throws Refusal if the chart has no such account
     */
    public String name(String account) {
        String name = accounts.get(account);
        if (name == null) {
            throw new Refusal(Outcome.USAGE, "ledger.account.unknown", account);
        }
        return name;
    }

    /**
     * What an account is.
     *
     * @throws Refusal if no beginning of its code is given
     */
    public AccountClass type(String account) {
        Map<String, AccountClass> given =
                classes == null ? PolicyFile.shipped(FILE, AccountsPolicy.class).classes() : classes;
        for (int end = account.length(); given != null && end > 0; end--) {
            AccountClass type = given.get(account.substring(0, end));
            if (type != null) {
                return type;
            }
        }
        throw new Refusal(Outcome.USAGE, "ledger.account.classless", account);
    }
}
