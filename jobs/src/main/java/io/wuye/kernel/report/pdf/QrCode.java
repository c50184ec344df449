package io.wuye.kernel.report.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Map;

/** A QR code drawn as black bars, sharp at any size. */
final class QrCode {
    /**
     * Codes may be Chinese, and without a character set those become question marks. Every reader reads every mask; to
     * look for the handsomest of the eight takes longer than to draw the page.
     */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.QR_MASK_PATTERN, 0);

    private QrCode() {}

    /**
     * Draws a text as a square.
     *
     * @param left its left edge in points
     * @param bottom its lower edge
     * @param side length of its sides
     */
    static void draw(PdfContentByte canvas, String text, float left, float bottom, float side) {
        ByteMatrix cells = cells(text);
        float cell = side / cells.getWidth();
        canvas.saveState();
        canvas.concatCTM(cell, 0, 0, cell, left, bottom);
        for (int y = 0; y < cells.getHeight(); y++) {
            int from = -1;
            for (int x = 0; x <= cells.getWidth(); x++) {
                boolean black = x < cells.getWidth() && cells.get(x, y) == 1;
                if (black && from < 0) {
                    from = x;
                } else if (!black && from >= 0) {
                    canvas.rectangle(from, cells.getHeight() - 1 - y, x - from, 1);
                    from = -1;
                }
            }
        }
        canvas.fill();
        canvas.restoreState();
    }

    /** The black (1) and white cells of a text. */
    static ByteMatrix cells(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code for " + text.length() + " characters", tooLong);
        }
    }
}
