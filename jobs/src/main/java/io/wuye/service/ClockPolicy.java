package io.wuye.service;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as {@code policy/service.yaml} writes it. The three filters take one word or a list.
 *
 * @param from a moment of the ticket, e.g. {@code accepted_at}
 * @param limit e.g. {@code 15m}, {@code 48h}, {@code 2d}, {@code 4wd}
 * @param time empty: as the limit's unit suggests
 */
public record ClockPolicy(
        @Nullable String id,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<TicketKind> kind,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> category,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> exceptCategory,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<Urgency> urgency,

        @Nullable String from,
        @Nullable String orFrom,
        @Nullable String to,
        @Nullable String limit,
        @Nullable TimeKind time) {}
