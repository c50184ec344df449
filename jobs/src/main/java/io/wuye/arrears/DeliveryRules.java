package io.wuye.arrears;

import io.wuye.arrears.NoticeEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a letter arrived, by what is known to have happened to it.
 *
 * <p>A letter that was refused has arrived: the debtor cannot keep it from taking effect. One that was put up on the door
 * was tried. Proof is a signature, or an arrival or refusal with evidence.
 */
public final class DeliveryRules {
    private static final Set<Kind> ARRIVED = Set.of(Kind.DELIVERED, Kind.SIGNED, Kind.REFUSED);
    private static final Set<Kind> TRIED = Set.of(Kind.SENT, Kind.POSTED);
    private static final int ATTEMPTS = 2;

    private DeliveryRules() {}

    /** Whether what a next letter needs is known. */
    public static boolean satisfies(DeliveryNeed need, List<NoticeEvent> events) {
        return switch (need) {
            case DELIVERED_OR_TWO_ATTEMPTS -> arrived(events) || attempts(events) >= ATTEMPTS;
            case DELIVERY_PROOF -> events.stream().anyMatch(DeliveryRules::proves);
        };
    }

    /** Whether the letter arrived. */
    public static boolean arrived(List<NoticeEvent> events) {
        return events.stream().anyMatch(event -> ARRIVED.contains(event.kind()));
    }

    /** How often it was tried: sent or put up, or come back, whichever was recorded more often. */
    public static long attempts(List<NoticeEvent> events) {
        long tried =
                events.stream().filter(event -> TRIED.contains(event.kind())).count();
        long returned =
                events.stream().filter(event -> event.kind() == Kind.RETURNED).count();
        return Math.max(tried, returned);
    }

    /** The channel to use: the first of the level's that did not fail last time; the last when all have failed. */
    public static Channel channel(List<Channel> channels, List<NoticeEvent> events) {
        List<String> failed = new ArrayList<>();
        for (NoticeEvent event : events) {
            if (event.kind() == Kind.RETURNED) {
                failed.add(event.channel());
            } else if (ARRIVED.contains(event.kind())) {
                failed.removeIf(event.channel()::equals);
            }
        }
        return channels.stream()
                .filter(channel -> !failed.contains(channel.code()))
                .findFirst()
                .orElse(channels.get(channels.size() - 1));
    }

    private static boolean proves(NoticeEvent event) {
        return event.kind() == Kind.SIGNED
                || (ARRIVED.contains(event.kind()) && !event.evidence().isBlank());
    }
}
