package io.wuye.estate;

import org.jspecify.annotations.Nullable;

/** To whom fees belong: the company that bears the risk (包干制), or the owners, who pay it a commission (酬金制). */
public enum PricingMode {
    LUMP_SUM,
    COMMISSION;

    /** The mode of a name in tables; without one it is a lump sum, the rule in residential management. */
    public static PricingMode of(@Nullable String code) {
        return "commission".equals(code) ? COMMISSION : LUMP_SUM;
    }
}
