package io.wuye.kernel.report.pdf;

import java.util.List;

/** Lays one document out: blocks from the top down, on as many pages as they need. */
final class DocumentPages {
    private static final float BODY = 10.5f;
    private static final float LEADING = 18;
    private static final float TITLE = 18;
    private static final float QR_SIDE = 62;
    private static final float FOOT = 8;

    private final Sheet sheet;
    private final Fonts fonts;
    private final Runnable newPage;
    private final Document document;
    private float y;
    private int page;

    /** @param newPage ends the page at hand */
    DocumentPages(Sheet sheet, Fonts fonts, Runnable newPage, Document document) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.newPage = newPage;
        this.document = document;
    }

    void draw() {
        begin();
        QrCode.draw(sheet.canvas(), document.number(), Sheet.RIGHT - QR_SIDE, Sheet.TOP - QR_SIDE + LEADING, QR_SIDE);
        document.blocks().forEach(this::draw);
        newPage.run();
    }

    private void begin() {
        page++;
        y = Sheet.TOP;
        float foot = Sheet.BOTTOM - 30;
        sheet.text(fonts.drawable(document.number()), FOOT, Sheet.LEFT, foot);
        sheet.textUpTo("- " + page + " -", FOOT, Sheet.RIGHT, foot);
    }

    /** Makes room, on the next page if need be; whether it was. */
    boolean need(float height) {
        if (y - height >= Sheet.BOTTOM) {
            return false;
        }
        newPage.run();
        begin();
        return true;
    }

    /** Goes down and returns how far up the page that is. */
    float down(float height) {
        y -= height;
        return y;
    }

    private void draw(Block block) {
        String text = block instanceof Block.Table ? "" : fonts.drawable(block.text());
        if (block instanceof Block.Table table) {
            new TablePages(this, sheet, fonts, table).draw();
        } else if (block instanceof Block.Title) {
            sheet.centred(text, TITLE, down(2 * LEADING));
            down(LEADING);
        } else if (block instanceof Block.Signature) {
            need(LEADING);
            sheet.textUpTo(text, BODY, Sheet.RIGHT, down(LEADING));
        } else if (block instanceof Block.Heading) {
            need(3 * LEADING);
            sheet.text(text, BODY, Sheet.LEFT, down(1.5f * LEADING));
        } else {
            lines(text, block instanceof Block.Paragraph ? 2 * BODY : 0);
        }
    }

    private void lines(String text, float indent) {
        int width = (int) ((Sheet.RIGHT - Sheet.LEFT) * 1000 / BODY);
        List<String> lines = sheet.lines().broken(text, width, (int) (indent * 1000 / BODY));
        float left = Sheet.LEFT + indent;
        for (String line : lines) {
            need(LEADING);
            sheet.text(line, BODY, left, down(LEADING));
            left = Sheet.LEFT;
        }
    }
}
