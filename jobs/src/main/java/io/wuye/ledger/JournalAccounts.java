package io.wuye.ledger;

/** The names of accounts in plain-text journals: {@code 资产:1122-应收账款}. */
final class JournalAccounts {
    private final AccountsPolicy accounts;

    JournalAccounts(AccountsPolicy accounts) {
        this.accounts = accounts;
    }

    /**
     * Root, code and name. Beancount takes letters and digits of any script and hyphens in a name, and nothing else; both
     * programs get the same names.
     */
    String name(String account) {
        String leaf = account + "-" + accounts.name(account);
        return type(account).root() + ":"
                + leaf.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("-$", "");
    }

    AccountClass type(String account) {
        return accounts.type(account);
    }
}
