package io.wuye.rating.office;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.report.pdf.Block;
import io.wuye.kernel.report.pdf.Document;
import io.wuye.kernel.text.Messages;
import io.wuye.rating.LedgerRow;
import io.wuye.rating.standing.SiteFinding;
import io.wuye.rating.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the office's papers are laid out. */
final class OfficeReport {
    private final Messages messages;
    private final String round;

    OfficeReport(Messages messages, String round) {
        this.messages = messages;
        this.round = round;
    }

    /** The table of a paper. */
    Report of(OfficeMode mode, List<@Nullable Object[]> lines) {
        return new Report(
                mode.code(),
                messages.text("rating.office." + mode.code(), round),
                List.of(),
                columns(mode),
                RowSource.of(lines));
    }

    /** {@code outcomes.csv}: what became of all that had to be put right. */
    Report outcomes(List<@Nullable Object[]> lines) {
        return new Report(
                "outcomes",
                messages.text("rating.office.outcomes", round),
                List.of(),
                columns("finding_no:CODE subject:CODE item:CODE found_on:DATE due_on:DATE fixed_on:DATE outcome:TEXT"),
                RowSource.of(lines));
    }

    @Nullable Object[] outcome(String subject, SiteFinding finding, LocalDate due, OutcomeRules.Outcome outcome) {
        return new @Nullable Object[] {
            finding.number(),
            subject,
            finding.item(),
            finding.foundOn(),
            due,
            finding.fixedOn(),
            messages.text("rating.outcome." + outcome.name().toLowerCase(Locale.ROOT))
        };
    }

    /** {@code credit-lines.csv}: the points of companies, and until when they count. */
    Report creditLines(List<CreditLine> lines) {
        return new Report(
                "credit-lines",
                messages.text("rating.office.credit_lines", round),
                List.of(),
                columns("company:TEXT line:CODE title:TEXT points:DECIMAL from:DATE last_day:DATE counts:TEXT"),
                sink -> lines.forEach(line -> sink.accept(new @Nullable Object[] {
                    line.company(),
                    line.line(),
                    line.title(),
                    line.points(),
                    line.from(),
                    line.last(),
                    messages.text(line.counts() ? "rating.credit.valid" : "rating.credit.over")
                })));
    }

    /** The ledger: one row per project and round. */
    Report ledger(Consumer<Consumer<LedgerRow>> rows) {
        return new Report(
                "ledger",
                messages.text("rating.ledger.title"),
                List.of(),
                columns("round:CODE subject:CODE name:TEXT kind:CODE grade:CODE company:TEXT rubric:CODE score:DECIMAL"
                        + " star:INTEGER previous_star:INTEGER held_star:INTEGER state:TEXT since:DATE deadline:DATE"
                        + " reason:TEXT"),
                sink -> rows.accept(row -> sink.accept(entry(row))));
    }

    private @Nullable Object[] entry(LedgerRow row) {
        Standing standing = row.standing();
        return new @Nullable Object[] {
            row.round(),
            row.subject().code(),
            row.subject().name(),
            messages.text("rating.kind." + row.subject().kind().code()),
            row.subject().grade(),
            row.subject().company(),
            row.rubric(),
            row.score(),
            row.star(),
            row.previousStar(),
            standing.star(),
            messages.text("rating.state." + standing.state().name()),
            standing.since(),
            standing.deadline(),
            messages.text("rating.reason." + standing.reason())
        };
    }

    private List<ReportColumn> columns(OfficeMode mode) {
        return switch (mode) {
            case PLAN ->
                columns("subject:CODE star:INTEGER window_from:DATE window_to:DATE required:INTEGER done:INTEGER"
                        + " due:INTEGER overdue:INTEGER suggested:TEXT");
            case RECTIFY ->
                columns("notice_no:CODE subject:CODE name:TEXT star:INTEGER deadline:DATE findings:INTEGER");
            case APPEAL ->
                columns("appeal_no:CODE subject:CODE item:CODE filed_on:DATE file_by:DATE decide_by:DATE"
                        + " decided_on:DATE status:CODE");
            case CREDIT ->
                columns("company:TEXT projects:INTEGER households:INTEGER mean:DECIMAL worst:DECIMAL"
                        + " worst_subject:CODE one_star_share:RATE points:DECIMAL credit:DECIMAL");
            case PUBLISH ->
                columns("subject:CODE name:TEXT kind:CODE grade:CODE company:TEXT score:DECIMAL star:TEXT"
                        + " previous:TEXT held:TEXT state:TEXT remark:TEXT");
        };
    }

    private List<ReportColumn> columns(String layout) {
        return Stream.of(layout.split(" "))
                .map(column -> column.split(":"))
                .map(part -> ReportColumn.of(part[0], messages.text("rating.column." + part[0]), Kind.valueOf(part[1])))
                .toList();
    }

    static @Nullable Object[] plan(String subject, Duty duty) {
        return new @Nullable Object[] {
            subject,
            duty.star(),
            duty.window().first(),
            duty.window().last(),
            duty.required(),
            duty.done(),
            duty.due(),
            duty.overdue(),
            duty.suggested().stream().map(LocalDate::toString).collect(Collectors.joining("、"))
        };
    }

    static @Nullable Object[] rectify(String number, LedgerRow row, int findings) {
        return new @Nullable Object[] {
            number,
            row.subject().code(),
            row.subject().name(),
            row.standing().star(),
            row.standing().deadline(),
            findings
        };
    }

    @Nullable Object[] appeal(Appeal appeal, @Nullable LocalDate fileBy, LocalDate decideBy, AppealRules.Status status) {
        return new @Nullable Object[] {
            appeal.number(),
            appeal.subject(),
            appeal.item(),
            appeal.filedOn(),
            fileBy,
            decideBy,
            appeal.decidedOn(),
            messages.text("rating.appeal." + status.name().toLowerCase(Locale.ROOT))
        };
    }

    static @Nullable Object[] credit(CompanyCredit credit) {
        return new @Nullable Object[] {
            credit.company(),
            credit.projects(),
            credit.households(),
            credit.mean(),
            credit.worst(),
            credit.worstSubject(),
            credit.lowestShare(),
            credit.points(),
            credit.credit()
        };
    }

    @Nullable Object[] published(LedgerRow row, boolean disputed, int awarded) {
        Standing standing = row.standing();
        return new @Nullable Object[] {
            row.subject().code(),
            row.subject().name(),
            messages.text("rating.kind." + row.subject().kind().code()),
            row.subject().grade(),
            row.subject().company(),
            row.score(),
            stars(row.star()),
            stars(row.previousStar()),
            stars(standing.star()),
            messages.text("rating.state." + standing.state().name()),
            remark(row, disputed, awarded)
        };
    }

    private String remark(LedgerRow row, boolean disputed, int awarded) {
        List<String> remarks = new ArrayList<>();
        if (disputed) {
            remarks.add(messages.text("rating.public.disputed"));
        }
        if (awarded > 0) {
            remarks.add(messages.text("rating.public.award", awarded));
        }
        if (row.faults() > 0) {
            remarks.add(messages.text("rating.public.faults"));
        }
        if (!row.vetoes().isEmpty()) {
            remarks.add(messages.text("rating.public.veto"));
        }
        if (row.standing().deadline() != null) {
            remarks.add(messages.text("rating.public.deadline", row.standing().deadline()));
        }
        return String.join("；", remarks);
    }

    static String stars(@Nullable Integer star) {
        return star == null ? "—" : "★".repeat(star);
    }

    /** The notice to a project that must put things right. */
    Document notice(String number, LedgerRow row, List<OfficeStore.OpenFinding> open, LocalDate day) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(text("title")));
        blocks.add(new Block.Line(text("number", number)));
        blocks.add(new Block.Line(text("to", row.subject().name(), row.subject().code())));
        String deadline = String.valueOf(row.standing().deadline());
        String score = row.score() == null ? "—" : row.score().toPlainString();
        blocks.add(new Block.Paragraph(text(
                "body", round, score, stars(row.star()), stars(row.standing().star()), deadline)));
        if (!open.isEmpty()) {
            List<Block.Column> columns = Stream.of("finding", "item", "found", "deadline")
                    .map(name -> new Block.Column(text(name), 3, false))
                    .toList();
            List<List<String>> rows = open.stream()
                    .map(one -> List.of(one.number(), one.item(), one.foundOn(), one.deadline()))
                    .toList();
            blocks.add(new Block.Table(columns, rows, List.of()));
        }
        blocks.add(new Block.Paragraph(text("closing")));
        blocks.add(new Block.Signature(day.toString()));
        return new Document(number, blocks);
    }

    private String text(String key, Object... arguments) {
        return messages.text("rating.notice." + key, arguments);
    }
}
