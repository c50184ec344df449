package io.wuye.arrears;

import io.wuye.arrears.DebtStore.Debtor;
import io.wuye.arrears.NoticeDecision.Skip;
import io.wuye.arrears.NoticeStore.Kept;
import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.ChineseAmount;
import io.wuye.kernel.text.Messages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lists of letters are laid out: for machines, for the office, for mail merge and text messages, and who got none. */
final class NoticeReport {
    private final Messages messages;
    private final Columns columns;

    NoticeReport(Messages messages) {
        this.messages = messages;
        this.columns = new Columns(messages);
    }

    /** {@code notices.csv}, or {@code plan.csv} of a dry run. */
    Report notices(String name, LocalDate day, RowSource rows) {
        return report(
                name,
                day,
                rows,
                columns.code("notice_no"),
                columns.integer("level"),
                columns.code("unit_code"),
                columns.person("party"),
                columns.sum("amount"),
                columns.sum("late_fee"),
                columns.date("deadline"),
                columns.code("sha256"));
    }

    @Nullable Object[] row(Notice notice, String sha256) {
        return new @Nullable Object[] {
            notice.number(),
            notice.level(),
            notice.home().unitCode(),
            notice.party(),
            notice.amountFen(),
            notice.lateFeeFen(),
            notice.deadline(),
            sha256
        };
    }

    /** {@code notices.xlsx}: for the people who hand the letters out. */
    Report list(LocalDate day, RowSource rows) {
        return report(
                messages.text("notice.list"),
                day,
                rows,
                columns.code("project_code"),
                columns.code("building"),
                columns.code("unit_code"),
                columns.person("party"),
                columns.text("letter"),
                columns.code("channel"),
                columns.integer("items"),
                columns.sum("amount"),
                columns.sum("late_fee"),
                columns.sum("total"),
                columns.date("deadline"),
                columns.code("notice_no"));
    }

    @Nullable Object[] listed(Notice notice) {
        return new @Nullable Object[] {
            notice.home().projectCode(),
            notice.home().building(),
            notice.home().unitCode(),
            notice.party(),
            notice.name(),
            messages.text("notice.channel." + notice.channel().code()),
            notice.lines().size(),
            notice.amountFen(),
            notice.lateFeeFen(),
            notice.totalFen(),
            notice.deadline(),
            notice.number()
        };
    }

    /** {@code merge.csv}: a row per letter for mail merge, and the text of the message for those who send it. */
    Report merge(LocalDate day, RowSource rows) {
        return report(
                "merge",
                day,
                rows,
                columns.code("notice_no"),
                columns.text("letter"),
                columns.code("channel"),
                columns.code("project_code"),
                columns.code("building"),
                columns.code("unit_code"),
                columns.person("party"),
                ReportColumn.of("phone", messages.text("column.phone"), Kind.PHONE),
                columns.money("total"),
                columns.text("in_words"),
                columns.date("deadline"),
                columns.person("message"));
    }

    @Nullable Object[] merged(Kept letter, LetterReport text, @Nullable String phone) {
        Notice notice = letter.notice();
        return new @Nullable Object[] {
            notice.number(),
            notice.name(),
            notice.channel().code(),
            notice.home().projectCode(),
            notice.home().building(),
            notice.home().unitCode(),
            notice.party(),
            phone,
            notice.totalFen(),
            ChineseAmount.of(notice.totalFen()),
            notice.deadline(),
            text.message(notice)
        };
    }

    /** {@code skipped.csv}, or {@code plan-skipped.csv} of a dry run: who is in arrears and gets no letter. */
    Report skipped(String name, LocalDate day, RowSource rows) {
        return report(
                name,
                day,
                rows,
                columns.code("project_code"),
                columns.code("unit_code"),
                columns.person("party"),
                columns.integer("level"),
                columns.sum("amount"),
                columns.code("code"),
                columns.text("reason"));
    }

    @Nullable Object[] skipped(Debtor debtor, Skip skip) {
        return new @Nullable Object[] {
            debtor.home().projectCode(),
            debtor.home().unitCode(),
            debtor.party(),
            skip.level(),
            skip.overdueFen(),
            skip.reason().code(),
            reason(skip)
        };
    }

    /** Why nobody is written to, in a sentence. */
    String reason(Skip skip) {
        if (skip.reason() == SkipReason.HOLD) {
            String kind = messages.text("notice.hold." + skip.detail().get(0));
            return messages.text("notice.skip.hold", kind, skip.detail().get(1));
        }
        return messages.text(
                "notice.skip." + skip.reason().code(), skip.detail().toArray());
    }

    private Report report(String name, LocalDate day, RowSource rows, ReportColumn... layout) {
        return new Report(name, messages.text("notice.title", day), List.of(), List.of(layout), rows);
    }
}
