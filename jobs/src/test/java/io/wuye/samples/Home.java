package io.wuye.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flat, shop or parking space.
 *
 * @param kind as offices write it: 住宅, 商铺, 车位
 * @param areaM2 zero for parking
 * @param handover null: always served
 */
record Home(
        String building,
        String floor,
        String code,
        String kind,
        BigDecimal areaM2,
        @Nullable LocalDate handover) {}
