package io.wuye.arrears;

import io.wuye.arrears.DebtStore.Debtor;
import io.wuye.arrears.NoticeDecision.Skip;
import io.wuye.arrears.NoticeStore.Kept;
import io.wuye.kernel.run.Range;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps that decide: whether the day is right, who gets which letter, that all were kept. */
final class NoticeWriting {
    private final RunContext run;
    private final NoticeParameters parameters;
    private final NoticeDesk desk;
    private final NoticeStore store;

    NoticeWriting(RunContext run, NoticeParameters parameters, NoticeDesk desk) {
        this.run = run;
        this.parameters = parameters;
        this.desk = desk;
        this.store = new NoticeStore(run.database().dataSource());
    }

    /** Refuses a level the ladder lacks and a day before that of earlier letters, from which the next rungs follow. */
    long open() {
        DunningPolicy policy = desk.policy();
        Integer level = parameters.level();
        if (level != null && policy.level(level).isEmpty()) {
            List<Integer> known =
                    policy.levels().stream().map(DunningLevel::level).toList();
            throw new Refusal(Outcome.USAGE, "notice.no_level", level, policy.id(), join(known));
        }
        Optional<LocalDate> last = store.lastDay();
        if (last.isPresent() && parameters.asOf().isBefore(last.get())) {
            throw new Refusal(Outcome.RULE_REFUSED, "notice.before", parameters.asOf(), last.get());
        }
        if (!parameters.dry()) {
            store.begin(head());
        }
        return 0;
    }

    private static String join(List<Integer> levels) {
        return String.join(", ", levels.stream().map(String::valueOf).toList());
    }

    /** What the letters of this run share. */
    Letterhead head() {
        DunningContact contact = desk.policy().contact();
        return new Letterhead(
                run.runId(),
                parameters.asOf(),
                desk.policy().id(),
                LetterReport.TEMPLATE,
                run.messages().lang(),
                text(contact.phone()),
                text(contact.address()),
                text(contact.payTo()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Writes the letters of a range. */
    long write(Range range) {
        LetterReport report = new LetterReport(store.head(run.runId()));
        List<Kept> letters = new ArrayList<>();
        long[] skipped = {0};
        desk.decide(range, parameters, new NoticeDesk.Reader() {
            @Override
            public void letter(Notice notice) {
                letters.add(new Kept(notice, run.runId(), LetterReport.sha256(report.document(notice))));
            }

            @Override
            public void skip(Debtor debtor, Skip skip) {
                skipped[0] += skip.reason() == SkipReason.WRITTEN_TODAY ? 0 : 1;
            }
        });
        store.add(letters);
        run.figures().add("written", letters.size());
        run.figures().add("skipped", skipped[0]);
        run.figures()
                .add(
                        "written_fen",
                        letters.stream()
                                .mapToLong(letter -> letter.notice().totalFen())
                                .sum());
        return letters.size();
    }

    /** What was kept must be what was decided, to the letter and the fen: anything else is a bug. */
    long reconcile() {
        NoticeStore.Totals kept = store.totals(run.runId());
        NoticeStore.Totals decided = new NoticeStore.Totals(
                run.figures().count("written"), run.figures().count("written_fen"));
        if (!kept.equals(decided)) {
            throw new IllegalStateException("decided " + decided + ", kept " + kept);
        }
        return 0;
    }
}
