import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;

/** Draws the page of a reminder again and again: what the library itself takes. Arguments: font, pages, files. */
public final class BareLoop {
    private static final float LEFT = 62;
    private static final float RIGHT = 533;
    private static final float[] EDGES = {LEFT, 160.1f, 317.1f, 395.6f, 454.5f, RIGHT};
    private static final String[][] ROWS = {
        {"收费项目", "费用期间", "应缴日期", "逾期天数", "未缴金额（元）"},
        {"物业服务费", "2025-01-01 至 2025-01-31", "2025-01-01", "30", "224.52"},
        {"合计", "", "", "", "224.52"}
    };

    private final BaseFont font;
    private PdfContentByte canvas;

    private BareLoop(BaseFont font) {
        this.font = font;
    }

    public static void main(String[] args) throws Exception {
        BareLoop loop = new BareLoop(BaseFont.createFont(args[0], BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
        int pages = Integer.parseInt(args[1]);
        int files = Integer.parseInt(args[2]);
        for (int file = 1; file <= files; file++) {
            loop.file(file, pages / files);
        }
    }

    private void file(int file, int pages) throws Exception {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(file + ".pdf"), 1 << 16)) {
            Document document = new Document(PageSize.A4);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            canvas = writer.getDirectContent();
            for (int i = 0; i < pages; i++) {
                page(file, file + "-" + i);
                writer.setPageEmpty(false);
                document.newPage();
            }
            document.close();
        }
    }

    private void page(int building, String unit) throws Exception {
        String number = "20250131/TA/" + unit + "/1";
        text(number, 8, LEFT, 40);
        upTo("- 1 -", 8, 40);
        qr(number);
        text("温馨提示", 18, 261.5f, 744);
        text("编号：" + number, 10.5f, LEFT, 708);
        text("业主" + unit + "：", 10.5f, LEFT, 690);
        text("截至 2025-01-31，您名下 人才公寓 " + building + "栋 " + unit + " 的以下费用已过应缴日期。这可能是您一时", 10.5f, 83, 672);
        text("疏忽，特此温馨提示。", 10.5f, LEFT, 654);
        canvas.moveTo(LEFT, 646);
        canvas.lineTo(RIGHT, 646);
        for (int row = 0; row < ROWS.length; row++) {
            row(ROWS[row], 646 - 17 * row, row > 0);
        }
        text("合计人民币 224.52 元（大写：贰佰贰拾肆元伍角贰分）。", 10.5f, LEFT, 573);
        text("违约金约定：物业服务费逾期的，自应缴日期次日起，按未缴本金每日 0.05% 计收，不计复利。", 10.5f, LEFT, 555);
        text("如您已经缴纳，请忽略本通知；如有疑问，请与我们联系。", 10.5f, 83, 537);
        text("联系：安居物业服务有限公司", 10.5f, LEFT, 519);
        upTo("安居物业服务有限公司", 10.5f, 501);
        upTo("2025-01-31", 10.5f, 483);
    }

    private void row(String[] cells, float top, boolean body) {
        for (int i = 0; i < cells.length; i++) {
            if (body && i >= 3) {
                text(cells[i], 9, EDGES[i + 1] - 4 - font.getWidthPoint(cells[i], 9), top - 11);
            } else {
                text(cells[i], 9, EDGES[i] + 4, top - 11);
            }
        }
        canvas.setLineWidth(0.5f);
        for (float edge : EDGES) {
            canvas.moveTo(edge, top);
            canvas.lineTo(edge, top - 17);
        }
        canvas.moveTo(LEFT, top - 17);
        canvas.lineTo(RIGHT, top - 17);
        canvas.stroke();
    }

    private void qr(String text) throws Exception {
        ByteMatrix cells = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        float cell = 62f / cells.getWidth();
        canvas.saveState();
        canvas.concatCTM(cell, 0, 0, cell, RIGHT - 62, 736);
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

    private void upTo(String text, float size, float y) {
        text(text, size, RIGHT - font.getWidthPoint(text, size), y);
    }

    private void text(String text, float size, float x, float y) {
        if (!text.isEmpty()) {
            canvas.beginText();
            canvas.setFontAndSize(font, size);
            canvas.setTextMatrix(x, y);
            canvas.showText(text);
            canvas.endText();
        }
    }
}
