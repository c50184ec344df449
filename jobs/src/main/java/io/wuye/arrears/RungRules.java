package io.wuye.arrears;

import io.wuye.arrears.NoticeDecision.Skip;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a debtor's next rung may be climbed yet: days since the debt was due and the letter before, deadline, delivery. */
final class RungRules {
    private final DunningLevel level;
    private final List<NoticeItem> items;
    private final List<EarlierNotice> letters;
    private final long overdueFen;
    private final LocalDate asOf;

    /**
     * @param items the charges that climb
     * @param letters all dunning letters to the debtor
     */
    RungRules(
            DunningLevel level, List<NoticeItem> items, List<EarlierNotice> letters, long overdueFen, LocalDate asOf) {
        this.level = level;
        this.items = items;
        this.letters = letters;
        this.overdueFen = overdueFen;
        this.asOf = asOf;
    }

    /**
     * The first thing that stands in the way.
     *
     * @param toleranceFen a few fen left of an old bill do not make a debt old
     */
    Optional<Skip> obstacle(long toleranceFen) {
        return Stream.<Supplier<Optional<Skip>>>of(
                        () -> notYet(toleranceFen), this::tooSoon, this::deadlineRuns, this::notArrived)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Skip> notYet(long toleranceFen) {
        if (level.afterDueDays() == null) {
            return Optional.empty();
        }
        LocalDate from = since(toleranceFen).plusDays(level.afterDueDays());
        return asOf.isBefore(from) ? skip(SkipReason.NOT_YET, from) : Optional.empty();
    }

    /** The day on which more than the tolerance had become due. */
    private LocalDate since(long toleranceFen) {
        long fen = 0;
        for (NoticeItem item :
                items.stream().sorted(Comparator.comparing(NoticeItem::dueOn)).toList()) {
            fen += item.openFen();
            if (fen > toleranceFen) {
                return item.dueOn();
            }
        }
        throw new IllegalStateException("no more than the tolerance is overdue");
    }

    private Optional<Skip> tooSoon() {
        Integer days = level.minGapDays();
        return days == null
                ? Optional.empty()
                : last(letters)
                        .filter(last -> asOf.isBefore(last.asOf().plusDays(days)))
                        .flatMap(last -> skip(SkipReason.GAP, last.asOf().plusDays(days), last.number()));
    }

    private Optional<Skip> deadlineRuns() {
        if (level.afterDeadlineOf() == null) {
            return Optional.empty();
        }
        Optional<EarlierNotice> letter = naming(level.afterDeadlineOf());
        return letter.map(EarlierNotice::deadline)
                .filter(deadline -> !asOf.isAfter(deadline))
                .flatMap(deadline -> skip(
                        SkipReason.DEADLINE_OPEN, deadline, letter.orElseThrow().number()));
    }

    private Optional<Skip> notArrived() {
        DeliveryNeed need = level.needs();
        if (need == null) {
            return Optional.empty();
        }
        SkipReason reason = need == DeliveryNeed.DELIVERY_PROOF ? SkipReason.NO_PROOF : SkipReason.NOT_DELIVERED;
        return naming(level.level() - 1)
                .filter(letter -> !DeliveryRules.satisfies(need, letter.events()))
                .flatMap(letter -> skip(reason, letter.number()));
    }

    private Optional<Skip> skip(SkipReason reason, Object... detail) {
        return Optional.of(Skip.of(reason, level.level(), overdueFen, detail));
    }

    /** The last letter of a rung that named one of the charges. */
    private Optional<EarlierNotice> naming(int rung) {
        Set<String> charges = items.stream().map(NoticeItem::charge).collect(Collectors.toSet());
        return last(letters.stream()
                .filter(letter ->
                        letter.level() == rung && letter.charges().stream().anyMatch(charges::contains))
                .toList());
    }

    /** The letter of the latest day. */
    static Optional<EarlierNotice> last(List<EarlierNotice> letters) {
        return letters.stream().max(Comparator.comparing(EarlierNotice::asOf));
    }
}
