package io.wuye.estate;

/** A managed estate as the register holds it. */
public record Project(long id, String code, String name, PricingMode pricingMode) {}
