package io.wuye.arrears;

import io.wuye.arrears.NoticeDecision.Letter;
import io.wuye.arrears.NoticeDecision.Skip;
import io.wuye.kernel.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is written to, and what.
 *
 * <p>The rung follows from what was sent: of the charges still open, the highest rung whose letter named more of them than
 * the tolerance, plus one. So no rung is skipped however late a run is, a paid oldest debt takes nobody further, and a
 * newer debt joins with the next letter. What has been on the last rung no longer counts: newer debts climb anew.
 */
public final class NoticeRules {
    private final DunningPolicy policy;
    private final WorkCalendar calendar;

    public NoticeRules(DunningPolicy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /**
     * The next rung of the ladder for a debtor.
     *
     * @param asOf the day of the letter; what is due on it is not overdue yet
     * @return empty if nothing is overdue
     */
    public Optional<NoticeDecision> dun(Debt debt, LocalDate asOf) {
        List<NoticeItem> overdue = items(debt, item -> item.dueOn().isBefore(asOf));
        return overdue.isEmpty() ? Optional.empty() : Optional.of(dun(debt, overdue, asOf));
    }

    /**
     * The fee notice (level 0) about charges that no letter has named yet, due or not.
     *
     * @return empty if there is none
     */
    public Optional<NoticeDecision> announce(Debt debt, LocalDate asOf) {
        Set<String> named = debt.earlier().stream()
                .flatMap(letter -> letter.charges().stream())
                .collect(Collectors.toSet());
        List<NoticeItem> news = items(debt, item -> !named.contains(item.charge()));
        Optional<DunningLevel> level = policy.level(0);
        if (news.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        Optional<NoticeHold> hold = hold(debt, asOf);
        return Optional.of(hold.isPresent() ? held(hold.get(), 0, sum(news)) : letter(level.get(), debt, news, asOf));
    }

    private NoticeDecision dun(Debt debt, List<NoticeItem> overdue, LocalDate asOf) {
        List<EarlierNotice> letters =
                debt.earlier().stream().filter(letter -> letter.level() > 0).toList();
        List<NoticeItem> climbing = overdue.stream()
                .filter(item -> reached(item, letters) < policy.top())
                .toList();
        int next = 1 + reached(climbing, letters);
        long fen = sum(overdue);
        Optional<EarlierNotice> last = RungRules.last(letters);
        if (last.filter(letter -> letter.asOf().equals(asOf)).isPresent()) {
            return Skip.of(
                    SkipReason.WRITTEN_TODAY,
                    last.get().level(),
                    fen,
                    last.get().number());
        }
        if (fen <= policy.toleranceFen()) {
            return Skip.of(SkipReason.TOLERANCE, next, fen, policy.tolerance().toPlainString());
        }
        Optional<NoticeHold> hold = hold(debt, asOf);
        if (hold.isPresent()) {
            return held(hold.get(), next, fen);
        }
        if (sum(climbing) <= policy.toleranceFen()) {
            return Skip.of(
                    SkipReason.LADDER_ENDED,
                    policy.top(),
                    fen,
                    last.map(EarlierNotice::number).orElse(""));
        }
        DunningLevel level = policy.level(next).orElseThrow();
        return new RungRules(level, climbing, letters, fen, asOf)
                .obstacle(policy.toleranceFen())
                .<NoticeDecision>map(skip -> skip)
                .orElseGet(() -> letter(level, debt, climbing, asOf));
    }

    private Letter letter(DunningLevel level, Debt debt, List<NoticeItem> items, LocalDate asOf) {
        List<NoticeEvent> events = debt.earlier().stream()
                .flatMap(letter -> letter.events().stream())
                .toList();
        @Nullable LocalDate deadline = level.deadlineDays() == null ? null : workingDay(asOf.plusDays(level.deadlineDays()));
        return new Letter(level, items, deadline, DeliveryRules.channel(level.channels(), events));
    }

    private static Skip held(NoticeHold hold, int level, long fen) {
        return Skip.of(SkipReason.HOLD, level, fen, hold.kind(), hold.reason());
    }

    /**
     * A time limit that ends on a day off ends on the first working day after it (Civil Code 203). In a year whose
     * holidays are not known yet it ends as reckoned.
     */
    private LocalDate workingDay(LocalDate day) {
        LocalDate at = day;
        while (calendar.years().contains(at.getYear()) && !calendar.isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The highest rung that more than the tolerance of these charges has been on. */
    private int reached(List<NoticeItem> items, List<EarlierNotice> letters) {
        for (int level = policy.top(); level > 0; level--) {
            int rung = level;
            long fen = items.stream()
                    .filter(item -> reached(item, letters) >= rung)
                    .mapToLong(NoticeItem::openFen)
                    .sum();
            if (fen > policy.toleranceFen()) {
                return level;
            }
        }
        return 0;
    }

    private static int reached(NoticeItem item, List<EarlierNotice> letters) {
        return letters.stream()
                .filter(letter -> letter.charges().contains(item.charge()))
                .mapToInt(EarlierNotice::level)
                .max()
                .orElse(0);
    }

    private static Optional<NoticeHold> hold(Debt debt, LocalDate asOf) {
        return debt.holds().stream().filter(hold -> hold.days().contains(asOf)).findFirst();
    }

    private static List<NoticeItem> items(Debt debt, Predicate<NoticeItem> wanted) {
        return debt.items().stream()
                .filter(item -> item.openFen() > 0 && wanted.test(item))
                .toList();
    }

    private static long sum(Collection<NoticeItem> items) {
        return items.stream().mapToLong(NoticeItem::openFen).sum();
    }
}
