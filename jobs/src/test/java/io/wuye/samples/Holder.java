package io.wuye.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who owns, rents or built a home for some days.
 *
 * @param role as offices write it: 业主, 租户, 开发商
 * @param pays 是, 否, or empty where the role says it
 * @param phone of a range that is given to nobody
 * @param idNumber of a region that does not exist; empty for companies
 */
record Holder(
        String home,
        String name,
        String role,
        String pays,
        String phone,
        String idNumber,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The same holder until this last day. */
    Holder until(LocalDate last) {
        return new Holder(home, name, role, pays, phone, idNumber, from, last);
    }
}
