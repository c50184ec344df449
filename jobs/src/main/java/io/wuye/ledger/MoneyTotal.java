package io.wuye.ledger;

/**
 * What came in by one channel on a day, or what was paid of one fee item.
 *
 * @param name the channel, or the fee item's name
 * @param unitCode the unit, empty when the voucher is summarised
 * @param written no money: a debt that was given up
 * @param amountFen negative for what is taken back
 */
public record MoneyTotal(String name, String unitCode, boolean written, long amountFen) {}
