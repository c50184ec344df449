package io.wuye.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a posting billed of one fee item, charges and supplements apart from credits.
 *
 * @param item the fee item's name, for the memo
 * @param unitCode the unit, empty when the voucher is summarised
 * @param account the tariff's own revenue account, if it has one
 * @param agency collected for somebody else
 * @param amountFen gross; negative for credits, which become red lines
 * @param netFen amount without the tax inside it
 */
public record BillTotal(
        String item, String unitCode, @Nullable String account, boolean agency, long amountFen, long netFen) {}
