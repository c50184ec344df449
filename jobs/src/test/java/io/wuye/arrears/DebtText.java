package io.wuye.arrears;

import io.wuye.arrears.NoticeEvent.Kind;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A debt written in one line, days without their year: all of 2025. */
final class DebtText {
    private DebtText() {}

    /**
     * Reads a debt.
     *
     * @param items {@code A 10-01 224.52; B 11-01 0.03}: name, due date, what is open
     * @param letters {@code 1 10-08 A; 2 11-05>11-20 A B}: level, day, deadline, charges; events follow the letter as
     *     {@code +sent +delivered:EE1 +returned@sms}
     */
    static Debt read(String items, String letters, NoticeHold... holds) {
        return new Debt(
                parts(items, ";").map(DebtText::item).toList(),
                List.of(holds),
                parts(letters, ";").map(DebtText::letter).toList());
    }

    static LocalDate day(String monthDay) {
        return LocalDate.parse("2025-" + monthDay);
    }

    static NoticeHold hold(String kind, String from, String to) {
        return new NoticeHold(kind, new DateRange(day(from), day(to)), "来函");
    }

    private static NoticeItem item(String text) {
        String[] words = text.split(" ", -1);
        long fen = new BigDecimal(words[2]).movePointRight(2).longValueExact();
        LocalDate due = day(words[1]);
        return new NoticeItem(words[0], "物业费", due.minusDays(30), due, due, fen, false, "");
    }

    private static EarlierNotice letter(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
        int level = Integer.parseInt(words.remove(0));
        String[] days = words.remove(0).split(">", -1);
        List<NoticeEvent> events = words.stream()
                .filter(word -> word.startsWith("+"))
                .map(DebtText::event)
                .toList();
        words.removeIf(word -> word.startsWith("+"));
        return new EarlierNotice(
                "N" + level, level, day(days[0]), days.length > 1 ? day(days[1]) : null, Set.copyOf(words), events);
    }

    private static NoticeEvent event(String text) {
        String[] evidence = text.substring(1).split(":", -1);
        String[] channel = evidence[0].split("@", -1);
        return new NoticeEvent(
                Kind.valueOf(channel[0].toUpperCase(Locale.ROOT)),
                day("01-01"),
                channel.length > 1 ? channel[1] : "",
                evidence.length > 1 ? evidence[1] : "");
    }

    private static Stream<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
