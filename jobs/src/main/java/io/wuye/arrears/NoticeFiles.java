package io.wuye.arrears;

import io.wuye.arrears.DebtStore.Debtor;
import io.wuye.arrears.LetterStore.Building;
import io.wuye.arrears.NoticeDecision.Skip;
import io.wuye.arrears.NoticeStore.Kept;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.report.pdf.FontFiles;
import io.wuye.kernel.report.pdf.Fonts;
import io.wuye.kernel.report.pdf.PdfBook;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The step that renders {@code out/notices/D}: all letters of the day, and who got none. It may be repeated. */
final class NoticeFiles {
    private final RunContext run;
    private final NoticeParameters parameters;
    private final NoticeDesk desk;
    private final RenderOptions options;
    private final NoticeReport report;
    private final NoticeStore notices;
    private final LetterStore letters;
    private final LocalDate day;
    private final Map<Long, LetterReport> texts = new HashMap<>();

    NoticeFiles(RunContext run, NoticeParameters parameters, NoticeDesk desk, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.desk = desk;
        this.options = options;
        this.report = new NoticeReport(run.messages());
        this.notices = new NoticeStore(run.database().dataSource());
        this.letters = new LetterStore(run.database().jdbc());
        this.day = parameters.asOf();
    }

    /** Letters that could not be printed afterwards are not written first. */
    long open() {
        if (printed() && FontFiles.first(run.workspace().settings().font()).isEmpty()) {
            throw new Refusal(Outcome.USAGE, "report.font.none");
        }
        return 0;
    }

    private boolean printed() {
        return !parameters.dry() && (options.files() == FileChoice.AUTO || options.files() == FileChoice.ALL);
    }

    /** What stands for the day. */
    long render() {
        OutputFolder folder = folder();
        NoticeSummary summary = new NoticeSummary(parameters, desk.policy());
        List<Building> buildings = letters.buildings(day);
        folder.csv(report.notices("notices", day, standing(buildings, summary)));
        folder.csv(report.skipped("skipped", day, skips(summary)));
        folder.csv(report.merge(day, merged(buildings)));
        long count = buildings.stream().mapToLong(Building::letters).sum();
        folder.xlsx("notices.xlsx", count, () -> List.of(report.list(day, listed(buildings))));
        if (printed()) {
            print(folder, buildings);
        }
        summary.put("written", run.figures().count("written"));
        folder.json("summary.json", summary.values());
        folder.manifest();
        run.figures().put("summary", summary.values());
        return count;
    }

    /** What would be written; the letters that stand are left alone. */
    long plan() {
        OutputFolder folder = folder();
        NoticeSummary summary = new NoticeSummary(parameters, desk.policy());
        LetterReport text = new LetterReport(new NoticeWriting(run, parameters, desk).head());
        folder.csv(report.notices(
                "plan",
                day,
                sink -> decide(new NoticeDesk.Reader() {
                    @Override
                    public void letter(Notice notice) {
                        summary.letter(notice);
                        sink.accept(report.row(notice, LetterReport.sha256(text.document(notice))));
                    }

                    @Override
                    public void skip(Debtor debtor, Skip skip) {
                        // Listed by themselves.
                    }
                })));
        folder.csv(report.skipped("plan-skipped", day, skips(summary)));
        folder.json("plan.json", summary.values());
        folder.manifest();
        run.figures().put("summary", summary.values());
        return 0;
    }

    private OutputFolder folder() {
        return OutputFolder.open(run.workspace().out(), "notices", day.toString(), options);
    }

    private void decide(NoticeDesk.Reader reader) {
        desk.ranges().forEach(range -> desk.decide(range, parameters, reader));
    }

    private void read(List<Building> buildings, Consumer<Kept> reader) {
        buildings.forEach(building -> letters.letters(day, building, reader));
    }

    private RowSource standing(List<Building> buildings, NoticeSummary summary) {
        return sink -> read(buildings, letter -> {
            summary.letter(letter.notice());
            sink.accept(report.row(letter.notice(), letter.sha256()));
        });
    }

    private RowSource listed(List<Building> buildings) {
        return sink -> read(buildings, letter -> sink.accept(report.listed(letter.notice())));
    }

    private RowSource merged(List<Building> buildings) {
        PhoneStore phones = new PhoneStore(run.database().jdbc());
        return sink -> buildings.forEach(building -> {
            Map<Long, Map<String, String>> ofBuilding = phones.phones(building.projectId(), building.name());
            letters.letters(day, building, letter -> {
                @Nullable String phone = PhoneStore.of(letter.notice(), ofBuilding);
                sink.accept(report.merged(letter, text(letter), phone));
            });
        });
    }

    private RowSource skips(NoticeSummary summary) {
        return sink -> decide(new NoticeDesk.Reader() {
            @Override
            public void letter(Notice notice) {
                // Listed by themselves.
            }

            @Override
            public void skip(Debtor debtor, Skip skip) {
                if (skip.reason() != SkipReason.WRITTEN_TODAY) {
                    summary.skip(skip);
                    sink.accept(report.skipped(debtor, skip));
                }
            }
        });
    }

    /** One PDF per building, its letters in door order. */
    private void print(OutputFolder folder, List<Building> buildings) {
        Fonts fonts = Fonts.find(run.workspace().settings().font());
        for (Building building : buildings) {
            String name = building.projectCode() + "-" + building.name();
            folder.file(name + ".pdf", out -> print(out, fonts, building, name + " " + day));
        }
        run.figures().put("glyphs_missing", fonts.missing());
    }

    private void print(OutputStream out, Fonts fonts, Building building, String title) throws IOException {
        try (PdfBook book = new PdfBook(out, fonts, title, day)) {
            letters.letters(day, building, letter -> {
                try {
                    book.add(text(letter).document(letter.notice()));
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            });
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private LetterReport text(Kept letter) {
        return texts.computeIfAbsent(letter.runId(), runId -> new LetterReport(notices.head(runId)));
    }
}
