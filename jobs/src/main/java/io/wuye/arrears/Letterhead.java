package io.wuye.arrears;

import io.wuye.kernel.text.Lang;
import java.time.LocalDate;

/**
 * What all letters of a run share, frozen with them.
 *
 * @param policy id of the ladder
 * @param template version of the wording
 * @param phone as printed; empty for none, as are the next two
 */
record Letterhead(
        long runId,
        LocalDate asOf,
        String policy,
        String template,
        Lang lang,
        String phone,
        String address,
        String payTo) {}
