package io.wuye.payment.collection;

/** What a column of a batch's file may hold. */
enum CollectionField {
    BATCH_NO,
    LINE_NO,
    PROJECT_CODE,
    UNIT_CODE,
    PARTY,
    MANDATE_NO,
    ACCOUNT_NAME,
    ACCOUNT_NO,
    BANK,
    AMOUNT
}
