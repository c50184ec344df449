package io.wuye.kernel.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;

/** Draws text and rules on the page at hand; knows A4 and its margins, in points from the lower left corner. */
final class Sheet {
    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    static final float LEFT = 62;
    static final float RIGHT = WIDTH - 62;
    static final float TOP = HEIGHT - 62;
    static final float BOTTOM = 70;

    private final PdfContentByte canvas;
    private final Fonts fonts;
    private final Lines lines;

    Sheet(PdfContentByte canvas, Fonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.lines = new Lines(fonts);
    }

    Lines lines() {
        return lines;
    }

    PdfContentByte canvas() {
        return canvas;
    }

    /** Writes one line; characters of other fonts than the first are written in theirs. */
    void text(String text, float size, float x, float y) {
        if (text.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setTextMatrix(x, y);
        int start = 0;
        while (start < text.length()) {
            int place = fonts.place(text.codePointAt(start));
            int end = start;
            while (end < text.length() && fonts.place(text.codePointAt(end)) == place) {
                end += Character.charCount(text.codePointAt(end));
            }
            BaseFont font = fonts.font(place);
            canvas.setFontAndSize(font, size);
            canvas.showText(text.substring(start, end));
            start = end;
        }
        canvas.endText();
    }

    /** Writes one line that ends at {@code x}. */
    void textUpTo(String text, float size, float x, float y) {
        text(text, size, x - width(text, size), y);
    }

    /** Writes one line in the middle of the page. */
    void centred(String text, float size, float y) {
        text(text, size, (WIDTH - width(text, size)) / 2, y);
    }

    float width(String text, float size) {
        return lines.width(text) * size / 1000;
    }

    void rule(float x1, float y1, float x2, float y2) {
        canvas.moveTo(x1, y1);
        canvas.lineTo(x2, y2);
    }
}
