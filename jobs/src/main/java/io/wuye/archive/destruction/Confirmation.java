package io.wuye.archive.destruction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the paper of a record was destroyed. Whatever the form left empty is empty here, or null.
 *
 * @param method how: 粉碎, 化浆, 焚毁
 * @param witnesses who watched, joined by {@code ;}
 * @param counted how many volumes were counted
 */
public record Confirmation(
        String method,
        String place,
        @Nullable LocalDate doneOn,
        String witnesses,
        @Nullable Long counted) {}
