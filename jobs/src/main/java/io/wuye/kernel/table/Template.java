package io.wuye.kernel.table;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A workbook to fill in: headings in Chinese, what each column wants, drop-downs; {@link TableReader} reads it back. */
public final class Template {
    /** As far down as drop-downs and hints reach. */
    private static final int LAST_ROW = 10_000;

    private static final int HEADING_ROW = 3;

    private Template() {}

    /**
     * Writes the workbook; the same sheet and language give the same bytes.
     *
     * @param lang of the notes; headings are Chinese in every language, because the file is for the office
     * @param out stays open
     */
    public static void write(Sheet sheet, Lang lang, OutputStream out) throws IOException {
        Messages messages = Messages.of(lang);
        List<SheetWriter.ColumnLook> looks = new ArrayList<>();
        List<Cell> headings = new ArrayList<>();
        for (Column column : sheet.columns()) {
            int width = Math.max(12, 2 * column.label().length() + 4);
            looks.add(new SheetWriter.ColumnLook(width, look(column.type())));
            headings.add(Cell.text(column.label() + (column.mandatory() ? "*" : "")));
        }
        String tab = SheetWriter.tabName(sheet.title());
        SheetWriter writer = new SheetWriter(new RejectsFile.Kept(out), tab, HEADING_ROW, looks);
        writer.row(1, List.of(Cell.text(sheet.title())), SheetWriter.Look.TITLE);
        writer.row(2, List.of(Cell.text(messages.text("table.template.how"))), SheetWriter.Look.NOTE);
        writer.row(HEADING_ROW, headings, SheetWriter.Look.HEADING);
        writer.finish(validations(sheet, messages));
        writer.close();
    }

    /** Everything that Excel would turn into something else is text from the start. */
    private static SheetWriter.Look look(CellType type) {
        return type instanceof NumberType ? SheetWriter.Look.GENERAL : SheetWriter.Look.TEXT;
    }

    private static String validations(Sheet sheet, Messages messages) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < sheet.columns().size(); i++) {
            all.append(validation(sheet.columns().get(i), Place.letters(i + 1), messages));
        }
        return "<dataValidations count=\"" + sheet.columns().size() + "\">" + all + "</dataValidations>";
    }

    private static String validation(Column column, String letters, Messages messages) {
        String offered = offered(column.type());
        // Excel takes at most 255 characters of choices in place.
        boolean list = !offered.isEmpty() && offered.length() < 250;
        String cells = letters + (HEADING_ROW + 1) + ":" + letters + LAST_ROW;
        return "<dataValidation" + (list ? " type=\"list\" showErrorMessage=\"1\"" : "")
                + " allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\""
                + SheetWriter.escaped(cut(column.label(), 32)) + "\" prompt=\""
                + SheetWriter.escaped(cut(prompt(column, messages), 255)) + "\" sqref=\"" + cells + "\">"
                + (list ? "<formula1>\"" + SheetWriter.escaped(offered) + "\"</formula1>" : "") + "</dataValidation>";
    }

    private static String prompt(Column column, Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text(column.mandatory() ? "table.template.required" : "table.template.optional"));
        parts.add(Wanted.of(column.type(), messages));
        String fallback = column.fallback();
        if (fallback != null) {
            parts.add(messages.text("table.template.fallback", fallback));
        }
        parts.add(column.notes().getOrDefault(messages.lang(), ""));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String offered(CellType type) {
        if (type instanceof FlagType) {
            return "是,否";
        }
        Map<String, String> choices = type instanceof ChoiceType choice ? choice.choices() : Map.of();
        return String.join(",", choices.values());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
