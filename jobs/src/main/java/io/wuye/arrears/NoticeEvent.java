package io.wuye.arrears;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What happened to a letter.
 *
 * @param channel as the file says it; may be empty
 * @param evidence what proves it; may be empty
 */
public record NoticeEvent(Kind kind, LocalDate on, String channel, String evidence) {
    /** What can happen to a letter. */
    public enum Kind {
        /** It went out. */
        SENT,
        /** It arrived. */
        DELIVERED,
        /** Somebody signed for it. */
        SIGNED,
        /** The debtor would not take it. */
        REFUSED,
        /** It came back. */
        RETURNED,
        /** It was put up on the door. */
        POSTED;

        /** The event of a name in tables and files, e.g. {@code delivered}. */
        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
