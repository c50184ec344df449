package io.wuye.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was written before.
 *
 * @param charges numbers of the charges it named
 * @param events what became of it, as far as known, in order of time
 */
public record EarlierNotice(
        String number,
        int level,
        LocalDate asOf,
        @Nullable LocalDate deadline,
        Set<String> charges,
        List<NoticeEvent> events) {}
