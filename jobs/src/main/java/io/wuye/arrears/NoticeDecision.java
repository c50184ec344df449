package io.wuye.arrears;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done about one debtor of one unit. */
public sealed interface NoticeDecision {
    /**
     * A letter is written.
     *
     * @param deadline last day to pay, if the level sets one
     */
    record Letter(
            DunningLevel level,
            List<NoticeItem> items,
            @Nullable LocalDate deadline,
            Channel channel) implements NoticeDecision {}

    /**
     * No letter is written.
     *
     * @param level the rung that would be next; the last when there is no other
     * @param overdueFen what is overdue
     * @param detail a date, a number of a letter, a hold's kind and reason: what the sentence of the reason names
     */
    record Skip(SkipReason reason, int level, long overdueFen, List<String> detail) implements NoticeDecision {
        static Skip of(SkipReason reason, int level, long overdueFen, Object... detail) {
            return new Skip(
                    reason,
                    level,
                    overdueFen,
                    List.of(detail).stream().map(String::valueOf).toList());
        }
    }
}
