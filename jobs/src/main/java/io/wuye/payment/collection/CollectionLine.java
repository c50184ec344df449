package io.wuye.payment.collection;

import io.wuye.kernel.money.Money;

/**
 * What a bank is to collect of one party of a unit.
 *
 * @param lineNo within the batch, from 1
 * @param mandateNo of the agreement; it and the account are empty where the bank itself knows whose account it is
 */
record CollectionLine(
        String batchNo,
        long lineNo,
        String projectCode,
        String unitCode,
        String party,
        String mandateNo,
        String accountName,
        String accountNo,
        String bank,
        long amountFen) {

    String text(CollectionField field) {
        return switch (field) {
            case BATCH_NO -> batchNo;
            case LINE_NO -> String.valueOf(lineNo);
            case PROJECT_CODE -> projectCode;
            case UNIT_CODE -> unitCode;
            case PARTY -> party;
            case MANDATE_NO -> mandateNo;
            case ACCOUNT_NAME -> accountName;
            case ACCOUNT_NO -> accountNo;
            case BANK -> bank;
            case AMOUNT -> Money.yuan(amountFen);
        };
    }
}
