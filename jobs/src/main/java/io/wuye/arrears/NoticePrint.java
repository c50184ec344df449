package io.wuye.arrears;

import io.wuye.arrears.NoticeStore.Kept;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.pdf.Document;
import io.wuye.kernel.report.pdf.Fonts;
import io.wuye.kernel.report.pdf.PdfBook;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;

/** Prints one letter again, from what was frozen when it was written. */
public final class NoticePrint {
    private final Workspace workspace;
    private final LetterStore letters;
    private final NoticeStore notices;
    private final RenderOptions options;

    public NoticePrint(Workspace workspace, Database database, RenderOptions options) {
        this.workspace = workspace;
        this.letters = new LetterStore(database.jdbc());
        this.notices = new NoticeStore(database.dataSource());
        this.options = options;
    }

    /**
     * A letter that was printed.
     *
     * @param file where it lies
     * @param sha256 of its text, as recorded and as printed
     */
    public record Printed(String noticeNo, String file, String sha256) {}

    /**
     * Writes {@code out/notices/letters/NO.pdf}.
     *
     * @throws Refusal NOTHING if there is no such letter; FOUND if its text is no longer the one that was sent
     */
    public Printed print(String number) {
        Kept letter = letters.find(NoticeNumber.normal(number))
                .orElseThrow(() -> new Refusal(Outcome.NOTHING, "notice.unknown", number));
        Document document = new LetterReport(notices.head(letter.runId())).document(letter.notice());
        String sha256 = LetterReport.sha256(document);
        if (!sha256.equals(letter.sha256())) {
            throw new Refusal(Outcome.FOUND, "notice.changed", letter.notice().number(), letter.sha256(), sha256);
        }
        OutputFolder folder = OutputFolder.open(workspace.out(), "notices", "letters", options);
        Fonts fonts = Fonts.find(workspace.settings().font());
        String name = letter.notice().number().replace('/', '_') + ".pdf";
        String file = folder.file(name, out -> {
                    try (PdfBook book = new PdfBook(
                            out,
                            fonts,
                            letter.notice().number(),
                            letter.notice().asOf())) {
                        book.add(document);
                    }
                })
                .toString();
        folder.manifest();
        return new Printed(letter.notice().number(), file, sha256);
    }
}
