package io.wuye.arrears;

/**
 * The access-card rule: cards are sold only to a household without arrears.
 *
 * @param atNormalPrice how many a household may buy at the normal price
 */
public record AccessCards(Integer atNormalPrice) {
    static final AccessCards DEFAULT = new AccessCards(5);
}
