package io.wuye.kernel.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Draws a ruled table, row by row, its header again on every page. */
final class TablePages {
    private static final float SIZE = 9;
    private static final float LEADING = 13;
    private static final float PADDING = 4;
    private static final float ABOVE = 8;

    private final DocumentPages pages;
    private final Sheet sheet;
    private final Fonts fonts;
    private final Block.Table table;
    private final float[] edges;

    TablePages(DocumentPages pages, Sheet sheet, Fonts fonts, Block.Table table) {
        this.pages = pages;
        this.sheet = sheet;
        this.fonts = fonts;
        this.table = table;
        this.edges = edges(table.columns());
    }

    private static float[] edges(List<Block.Column> columns) {
        int shares = columns.stream().mapToInt(Block.Column::share).sum();
        float[] edges = new float[columns.size() + 1];
        edges[0] = Sheet.LEFT;
        int share = 0;
        for (int i = 0; i < columns.size(); i++) {
            share += columns.get(i).share();
            edges[i + 1] = Sheet.LEFT + (Sheet.RIGHT - Sheet.LEFT) * share / shares;
        }
        return edges;
    }

    void draw() {
        pages.need(ABOVE + 2 * LEADING + 4 * PADDING);
        pages.down(ABOVE);
        header();
        for (List<String> row : table.rows()) {
            row(row, true);
        }
        if (!table.totals().isEmpty()) {
            row(table.totals(), true);
        }
        pages.down(ABOVE / 2);
    }

    private void header() {
        List<String> labels = table.columns().stream().map(Block.Column::label).toList();
        float top = pages.down(0);
        sheet.rule(edges[0], top, edges[edges.length - 1], top);
        row(labels, false);
    }

    private void row(List<String> values, boolean body) {
        List<List<String>> cells = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            int width = (int) ((edges[i + 1] - edges[i] - 2 * PADDING) * 1000 / SIZE);
            List<String> cell = sheet.lines().broken(fonts.drawable(values.get(i)), width, 0);
            cells.add(cell);
            lines = Math.max(lines, cell.size());
        }
        float height = lines * LEADING + PADDING;
        if (body && pages.need(height)) {
            header();
        }
        float top = pages.down(0);
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), i, top, body && table.columns().get(i).numeric());
        }
        grid(top, pages.down(height));
    }

    private void cell(List<String> lines, int column, float top, boolean right) {
        float y = top - LEADING + PADDING / 2;
        for (String line : lines) {
            if (right) {
                sheet.textUpTo(line, SIZE, edges[column + 1] - PADDING, y);
            } else {
                sheet.text(line, SIZE, edges[column] + PADDING, y);
            }
            y -= LEADING;
        }
    }

    private void grid(float top, float bottom) {
        sheet.canvas().setLineWidth(0.5f);
        for (float edge : edges) {
            sheet.rule(edge, top, edge, bottom);
        }
        sheet.rule(edges[0], bottom, edges[edges.length - 1], bottom);
        sheet.canvas().stroke();
    }
}
