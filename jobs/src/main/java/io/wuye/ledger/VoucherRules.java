package io.wuye.ledger;

import io.wuye.estate.PricingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which accounts an event is booked on.
 *
 * <p>A bill debits the receivable and credits the revenue net of tax and the tax; under commission (酬金制) fees belong to
 * the owners and money collected for others to them, so both are credited in full as liabilities. A credit note has the
 * same sides with negative amounts.
 */
public final class VoucherRules {
    private final AccountsPolicy policy;

    public VoucherRules(AccountsPolicy policy) {
        this.policy = policy;
    }

    /** The lines of a posting of bills; amounts of zero have no line. */
    public List<VoucherLine> bill(PricingMode mode, List<BillTotal> totals) {
        List<VoucherLine> lines = new ArrayList<>();
        for (BillTotal total : totals) {
            debit(lines, policy.receivable(), total);
        }
        for (BillTotal total : totals) {
            if (total.agency()) {
                credit(lines, policy.agency(), total.amountFen(), total);
            } else if (mode == PricingMode.COMMISSION) {
                credit(lines, policy.ownersFunds(), total.amountFen(), total);
            } else {
                credit(lines, total.account() == null ? policy.revenue() : total.account(), total.netFen(), total);
                credit(lines, policy.outputTax(), total.amountFen() - total.netFen(), total);
            }
        }
        return lines;
    }

    /** The lines of arrears brought forward. */
    public List<VoucherLine> opening(List<BillTotal> totals) {
        List<VoucherLine> lines = new ArrayList<>();
        for (BillTotal total : totals) {
            debit(lines, policy.receivable(), total);
            credit(lines, policy.opening(), total.amountFen(), total);
        }
        return lines;
    }

    /**
     * The lines of one day's payments: money comes in, what it pays of the receivable goes, and the rest is an advance. On
     * a day without a payment the advance is used. What is taken back is red, on the same sides.
     */
    public List<VoucherLine> payments(List<MoneyTotal> received, List<MoneyTotal> allocated) {
        List<VoucherLine> lines = new ArrayList<>();
        Map<String, Long> advanceFen = new TreeMap<>();
        for (MoneyTotal money : received) {
            String account = money.written() ? policy.writeOff() : policy.bankOf(money.name());
            line(lines, AccountsPolicy.filled(account), money.amountFen(), 0, money.unitCode(), money.name());
            advanceFen.merge(money.unitCode(), money.amountFen(), Math::addExact);
        }
        Set<String> paying = Set.copyOf(advanceFen.keySet());
        for (MoneyTotal item : allocated) {
            advanceFen.merge(item.unitCode(), -item.amountFen(), Math::addExact);
        }
        String advance = AccountsPolicy.filled(policy.advance());
        advanceFen.forEach((unit, fen) -> {
            if (!paying.contains(unit)) {
                line(lines, advance, -fen, 0, unit, "");
            }
        });
        for (MoneyTotal item : allocated) {
            line(lines, policy.receivable(), 0, item.amountFen(), item.unitCode(), item.name());
        }
        advanceFen.forEach((unit, fen) -> {
            if (paying.contains(unit)) {
                line(lines, advance, 0, fen, unit, "");
            }
        });
        return lines;
    }

    /** The lines of late fees: owed like a fee, but no revenue of operations; a waiver is red. */
    public List<VoucherLine> lateFees(List<MoneyTotal> totals) {
        List<VoucherLine> lines = new ArrayList<>();
        totals.forEach(fee -> line(lines, policy.receivable(), fee.amountFen(), 0, fee.unitCode(), fee.name()));
        String account = AccountsPolicy.filled(policy.lateFee());
        totals.forEach(fee -> line(lines, account, 0, fee.amountFen(), fee.unitCode(), fee.name()));
        return lines;
    }

    private static void line(
            List<VoucherLine> lines, String account, long debitFen, long creditFen, String unit, String memo) {
        if (debitFen != 0 || creditFen != 0) {
            lines.add(new VoucherLine(account, debitFen, creditFen, unit, memo));
        }
    }

    private static void debit(List<VoucherLine> lines, String account, BillTotal total) {
        if (total.amountFen() != 0) {
            lines.add(new VoucherLine(account, total.amountFen(), 0, total.unitCode(), total.item()));
        }
    }

    private static void credit(List<VoucherLine> lines, String account, long fen, BillTotal total) {
        if (fen != 0) {
            lines.add(new VoucherLine(account, 0, fen, total.unitCode(), total.item()));
        }
    }
}
