package io.wuye.rating.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a result.
 *
 * @param outcome {@code upheld} or {@code rejected}; null while it is not decided
 */
public record Appeal(
        String number,
        String subject,
        @Nullable String item,
        LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String outcome) {}
