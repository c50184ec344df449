package io.wuye.ledger;

/** The five roots of plain-text accounts, as journals of other programs call them. */
public enum AccountClass {
    ASSETS("资产", 'A'),
    LIABILITIES("负债", 'L'),
    EQUITY("权益", 'E'),
    INCOME("收入", 'R'),
    EXPENSES("支出", 'X');

    private final String root;
    private final char letter;

    AccountClass(String root, char letter) {
        this.root = root;
        this.letter = letter;
    }

    /** The first part of an account's name. */
    public String root() {
        return root;
    }

    /** The letter by which hledger knows it. */
    public char letter() {
        return letter;
    }
}
