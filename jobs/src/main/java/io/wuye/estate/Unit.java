package io.wuye.estate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A home, shop, parking space … as the register holds it.
 *
 * @param id identity over all versions
 * @param projectCode the project it belongs to
 * @param handover first day of service; null when it was always served
 */
public record Unit(
        long id,
        String projectCode,
        String code,
        String building,
        UnitKind kind,
        @Nullable LocalDate handover) {}
