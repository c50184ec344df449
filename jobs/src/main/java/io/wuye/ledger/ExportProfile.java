package io.wuye.ledger;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How another program wants vouchers: {@code policy/export-….yaml}. A vendor's change is an edit of that file.
 *
 * @param form what kind of file
 * @param suffix what follows the periods in the file's name, e.g. {@code kingdee.xlsx}
 * @param sheet name of the sheet (XLSX)
 * @param encoding of the text (TEXT), e.g. GBK; characters it lacks are refused
 * @param delimiter between cells (TEXT); inside a cell it is written full-width
 * @param lineEnd (TEXT)
 * @param firstLine what stands before all lines (TEXT)
 * @param header whether the titles are written (TEXT)
 * @param dateFormat e.g. {@code yyyy-MM-dd}
 * @param zero what the side without an amount shows; empty for nothing
 */
public record ExportProfile(
        String id,
        Form form,
        String suffix,
        @Nullable String sheet,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable LineEnd lineEnd,
        @Nullable String firstLine,
        boolean header,
        String dateFormat,
        String zero,
        List<ExportColumn> columns) {
    /** Kinds of files. */
    public enum Form {
        XLSX,
        TEXT
    }

    /** How lines of a text end. */
    public enum LineEnd {
        LF,
        CRLF
    }

    public ExportProfile {
        given("form", form);
        given("suffix", suffix);
        given("date_format", dateFormat);
        given("zero", zero);
        given("columns", columns);
        if (encoding != null && !Charset.isSupported(encoding)) {
            throw new IllegalArgumentException("encoding: " + encoding);
        }
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private static void given(String key, @Nullable Object value) {
        if (value == null) {
            throw new Refusal(Outcome.USAGE, "ledger.profile.missing", key);
        }
    }

    /** This profile with more columns after its own. */
    ExportProfile with(List<ExportColumn> more) {
        List<ExportColumn> all = Stream.concat(columns.stream(), more.stream()).toList();
        return new ExportProfile(
                id, form, suffix, sheet, encoding, delimiter, lineEnd, firstLine, header, dateFormat, zero, all);
    }

    Charset charset() {
        return Charset.forName(encoding == null ? "UTF-8" : encoding);
    }

    String delimiterText() {
        return delimiter == null ? "," : delimiter;
    }

    String lineEndText() {
        return lineEnd == LineEnd.CRLF ? "\r\n" : "\n";
    }
}
