package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.time.WorkCalendar;
import io.wuye.kernel.workspace.PolicyFile;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is written to, at which rung, by what was sent before; charges A, B … and days of 2025 as in {@link DebtText}. */
class NoticeRulesTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.of(Map.ofEntries(
            // false: a holiday, true: a make-up day
            Map.entry(LocalDate.of(2025, 1, 1), false),
            Map.entry(LocalDate.of(2025, 10, 1), false),
            Map.entry(LocalDate.of(2025, 10, 2), false),
            Map.entry(LocalDate.of(2025, 10, 3), false),
            Map.entry(LocalDate.of(2025, 10, 6), false),
            Map.entry(LocalDate.of(2025, 10, 7), false),
            Map.entry(LocalDate.of(2025, 10, 8), false),
            Map.entry(LocalDate.of(2025, 10, 11), true)));
    private static final NoticeRules MAINLAND = rules("dunning.yaml");
    private static final NoticeRules HONG_KONG = rules("dunning-hongkong.yaml");

    private static NoticeRules rules(String file) {
        return new NoticeRules(PolicyFile.shipped(file, DunningPolicy.class), CALENDAR);
    }

    @ParameterizedTest(name = "{0} {2} | {1} → {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # charges               | letters before                     | as of | what happens                  | why
            A 11-01 100             |                                    | 10-31 | nothing                       | not due
            A 11-01 100             |                                    | 11-01 | nothing                       | the due date itself is in time
            A 11-01 100             |                                    | 11-07 | not-yet 1 2025-11-08          | due + 6
            A 11-01 100             |                                    | 11-08 | letter 1 A - sms              | due + 7
            A 01-01 100             |                                    | 12-01 | letter 1 A - sms              | however late, level 1 comes first
            A 11-01 0.03            |                                    | 12-01 | tolerance 1 1.00              | nobody is chased for 0.03
            A 11-01 1               |                                    | 12-01 | tolerance 1 1.00              | up to the tolerance and with it
            A 11-01 1.01            |                                    | 12-01 | letter 1 A - sms              | a fen more is a debt
            A 11-01 0.50;B 11-01 0.51 |                                  | 12-01 | letter 1 A B - sms            | the tolerance is of all that is overdue
            A 01-01 0.03;B 11-01 9  |                                    | 11-05 | not-yet 1 2025-11-08          | an old rest of 0.03 makes B no older
            A 10-01 100             | 1 11-10 A                          | 11-10 | written-today 1 N1            | one level a run
            A 10-01 100             | 1 11-10 A                          | 11-23 | gap 2 2025-11-24 N1           | 13 days after level 1
            A 10-01 100             | 1 11-10 A                          | 11-24 | letter 2 A 2025-12-09 print   | due + 30 and 14 days after level 1
            A 11-01 100             | 1 11-08 A                          | 11-30 | not-yet 2 2025-12-01          | due + 29
            A 09-01 100             | 1 09-08 A                          | 09-22 | not-yet 2 2025-10-01          | 14 days after level 1 alone do not do
            A 08-01 100             | 1 08-08 A                          | 09-16 | letter 2 A 2025-10-09 print   | 15 days end on a day off: the first working day after
            A 08-01 100             | 1 08-08 A                          | 09-26 | letter 2 A 2025-10-11 print   | a Saturday that is worked is a working day
            A 10-01 100;B 11-01 50  | 1 10-10 A                          | 11-02 | letter 2 A B 2025-11-17 print | a newer debt joins the next letter
            A 10-01 100;B 11-01 50  | 1 10-10 A                          | 11-01 | letter 2 A 2025-11-17 print   | but only once it is overdue
            B 10-01 50              | 1 10-10 A B                        | 11-02 | letter 2 B 2025-11-17 print   | A is paid: B was named too and goes on
            B 11-01 50              | 1 10-10 A                          | 11-24 | letter 1 B - sms              | A is paid: B was never named and skips nothing
            A 08-01 0.03;B 11-01 50 | 1 08-08 A;2 09-10>09-25 A          | 11-24 | letter 1 A B - sms            | a rest within the tolerance carries nobody further
            A 08-01 100             | 1 08-08 A;2 09-10>09-25 A +sent    | 09-25 | deadline-open 3 2025-09-25 N2 | the deadline's day is in time
            A 08-01 100             | 1 08-08 A;2 09-10>09-25 A +sent    | 09-26 | not-delivered 3 N2            | one attempt
            A 08-01 100             | 1 08-08 A;2 09-10>09-25 A          | 09-26 | not-delivered 3 N2            | nothing is known
            A 08-01 100             | 1 08-08 A;2 09-10>09-25 A +sent +sent | 09-26 | letter 3 A 2025-10-11 ems  | two attempts
            A 08-01 100             | 1 08-08 A;2 09-10>09-25 A +sent +posted | 09-26 | letter 3 A 2025-10-11 ems | the second was put on the door
            A 08-01 100             | 1 08-08 A;2 09-10>09-25 A +returned@sms +returned@print | 09-26 | letter 3 A 2025-10-11 ems | came back twice
            A 08-01 100             | 1 08-08 A;2 09-10>09-25 A +returned@ems +returned@print | 09-26 | letter 3 A 2025-10-11 sms | a failed channel falls to the next
            A 08-01 100             | 1 08-08 A;2 09-10>09-25 A +delivered | 09-26 | letter 3 A 2025-10-11 ems   | it arrived
            A 08-01 100             | 1 08-08 A;2 09-10>09-25 A +refused | 09-26 | letter 3 A 2025-10-11 ems     | refused is arrived
            A 08-01 100             | 1 08-08 A +delivered;2 09-10>09-25 A | 09-26 | not-delivered 3 N2          | level 1 arrived, level 2 is what counts
            A 07-01 100             | 2 08-10>08-25 A;3 08-26>09-10 A +delivered | 09-11 | no-proof 4 N3         | arrived without evidence is no proof
            A 07-01 100             | 2 08-10>08-25 A;3 08-26>09-10 A +delivered:EE1 | 09-11 | letter 4 A 2025-09-26 ems | with evidence it is
            A 07-01 100             | 2 08-10>08-25 A;3 08-26>09-10 A +signed | 09-11 | letter 4 A 2025-09-26 ems | so is a signature
            A 07-01 100             | 2 08-10>08-25 A;3 08-26>09-10 A +sent +sent | 09-11 | no-proof 4 N3        | two attempts prove nothing
            A 07-01 100             | 3 08-26>09-10 A +signed;4 09-11>09-26 A | 10-30 | ladder-ended 4 N4        | all rungs are used
            A 07-01 100;B 10-01 50  | 3 08-26>09-10 A +signed;4 09-11>09-26 A | 10-30 | letter 1 B - sms         | newer debts climb anew
            """)
    void the_rung_follows_from_what_was_sent(String items, String letters, String asOf, String expected, String why) {
        Debt debt = DebtText.read(items, letters == null ? "" : letters);
        assertThat(said(MAINLAND.dun(debt, DebtText.day(asOf)))).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} {1}: {2}")
    @CsvSource({
        "11-19, letter 1 A - sms,          the day before it begins",
        "11-20, hold 1 dispute 来函,       its first day",
        "11-30, hold 1 dispute 来函,       its last day",
        "12-01, letter 1 A - sms,          the day after",
    })
    void a_hold_stops_letters_from_its_first_day_to_its_last(String asOf, String expected, String why) {
        Debt debt = DebtText.read("A 10-01 100", "", DebtText.hold("dispute", "11-20", "11-30"));
        assertThat(said(MAINLAND.dun(debt, DebtText.day(asOf)))).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "Hong Kong on {0}, after {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            11-07 |                                       | not-yet 1 2025-11-08        | due on the 1st
            11-08 |                                       | letter 1 A - print          | arrears notice
            11-22 | 1 11-08 A                             | letter 2 A 2025-12-01 print | warning
            12-06 | 1 11-08 A;2 11-22>11-29 A             | letter 3 A 2025-12-15 ems   | final warning; the 13th is a Saturday
            12-21 | 1 11-08 A;2 11-22>11-29 A;3 12-06>12-13 A | letter 4 A 2026-01-20 ems | notice to quit, within two months
            """)
    void the_hong_kong_ladder_ends_within_two_months(String asOf, String letters, String expected, String why) {
        Debt debt = DebtText.read("A 11-01 100", letters == null ? "" : letters);
        assertThat(said(HONG_KONG.dun(debt, DebtText.day(asOf)))).as(why).isEqualTo(expected);
    }

    @Test
    void a_fee_notice_names_what_no_letter_has_named_due_or_not() {
        Debt debt = DebtText.read("A 10-01 100;B 12-01 50;C 12-01 60", "0 11-01 B");
        assertThat(said(MAINLAND.announce(debt, DebtText.day("11-20")))).isEqualTo("letter 0 A C - sms");
    }

    @Test
    void a_fee_notice_is_no_step_of_the_ladder() {
        Debt debt = DebtText.read("A 10-01 100", "0 11-20 A");
        assertThat(said(MAINLAND.dun(debt, DebtText.day("11-20")))).isEqualTo("letter 1 A - sms");
    }

    @Test
    void a_ladder_without_fee_notices_announces_nothing() {
        Debt debt = DebtText.read("A 10-01 100", "");
        assertThat(HONG_KONG.announce(debt, DebtText.day("11-20"))).isEmpty();
    }

    private static String said(Optional<NoticeDecision> decision) {
        return decision.map(NoticeRulesTest::said).orElse("nothing");
    }

    private static String said(NoticeDecision decision) {
        if (decision instanceof NoticeDecision.Letter letter) {
            String charges = letter.items().stream().map(NoticeItem::charge).collect(Collectors.joining(" "));
            String deadline =
                    letter.deadline() == null ? "-" : letter.deadline().toString();
            return "letter " + letter.level().level() + " " + charges + " " + deadline + " "
                    + letter.channel().code();
        }
        NoticeDecision.Skip skip = (NoticeDecision.Skip) decision;
        return skip.reason().code() + " " + skip.level() + " " + String.join(" ", skip.detail());
    }
}
