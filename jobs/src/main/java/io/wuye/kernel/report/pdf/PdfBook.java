package io.wuye.kernel.report.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/** A PDF that documents are added to, each on pages of its own; they are written out as they come. */
public final class PdfBook implements AutoCloseable {
    private final com.lowagie.text.Document paper = new com.lowagie.text.Document(PageSize.A4);
    private final Fonts fonts;
    private final PdfWriter writer;
    private final Sheet sheet;

    /**
     * Opens it; at least one document must be added.
     *
     * @param title what viewers show
     * @param day recorded as that of creation: the same documents give the same bytes whenever they are written
     */
    public PdfBook(OutputStream out, Fonts fonts, String title, LocalDate day) {
        this.fonts = fonts;
        try {
            writer = PdfWriter.getInstance(paper, out);
            writer.setCloseStream(false);
            paper.open();
            paper.addTitle(title);
            stable(writer, title, day);
            sheet = new Sheet(writer.getDirectContent(), fonts);
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Takes the time and chance out of what identifies the file. */
    private static void stable(PdfWriter writer, String title, LocalDate day) {
        PdfDictionary info = writer.getInfo();
        PdfDate created = new PdfDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, created);
        info.put(PdfName.MODDATE, created);
        byte[] id = (title + day).getBytes(StandardCharsets.UTF_8);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    }

    /** Adds a document.
     *
     * @throws IOException if it cannot be written
     */
    public void add(Document document) throws IOException {
        try {
            new DocumentPages(sheet, fonts, this::endPage, document).draw();
        } catch (ExceptionConverter wrapped) {
            throw unwrapped(wrapped);
        }
    }

    private void endPage() {
        // Without this mark a page that was drawn on directly counts as empty.
        writer.setPageEmpty(false);
        paper.newPage();
    }

    /** Writes the fonts and ends the file; the stream stays open. */
    @Override
    public void close() throws IOException {
        try {
            paper.close();
        } catch (ExceptionConverter wrapped) {
            throw unwrapped(wrapped);
        }
    }

    /** The library wraps a full disk. */
    private static IOException unwrapped(ExceptionConverter wrapped) {
        if (wrapped.getException() instanceof IOException unwritable) {
            return unwritable;
        }
        throw wrapped;
    }
}
