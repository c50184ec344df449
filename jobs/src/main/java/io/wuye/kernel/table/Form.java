package io.wuye.kernel.table;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of the user's own that is to be filled: where its header stands and which titles it has. The file is read
 * into memory and never changed.
 */
public final class Form {
    private static final long MOST_BYTES = 5_000_000;
    private static final int ROWS_SEARCHED = 50;
    private static final int MOST_COLUMNS = 512;
    private static final int TITLES_NAMED = 12;
    private static final Pattern REQUIRED = Pattern.compile("[*＊※]|必填|必录|(?i:required)");

    private final byte[] bytes;
    private final String file;
    private final String sheet;
    private final int headerRow;
    private final List<String> titles;

    private Form(byte[] bytes, String file, String sheet, int headerRow, List<String> titles) {
        this.bytes = bytes;
        this.file = file;
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.titles = titles;
    }

    /**
     * Finds the header: the row with the most titles that are known.
     *
     * @param known every title that can be filled, the usual ones first
     * @throws io.wuye.kernel.text.Refusal INPUT_REFUSED if it is no xlsx, too big, or no row has three of them
     */
    public static Form open(InputFile file, Collection<String> known) {
        if (file.format() != InputFile.Format.XLSX) {
            throw Guard.refuse("table.form.kind", file.name());
        }
        if (file.bytes() > MOST_BYTES) {
            throw Guard.refuse("table.form.big", file.name(), file.bytes(), MOST_BYTES);
        }
        Map<String, String> byNormal = new LinkedHashMap<>();
        known.forEach(title -> byNormal.put(Headings.bare(title), title));
        return Guard.parse(file.path(), () -> {
            byte[] bytes = Files.readAllBytes(file.path());
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                return find(workbook, bytes, file.name(), byNormal);
            }
        });
    }

    private static Form find(XSSFWorkbook workbook, byte[] bytes, String file, Map<String, String> known) {
        Form best = new Form(bytes, file, workbook.getSheetName(0), 0, List.of());
        long most = 0;
        for (Sheet sheet : workbook) {
            for (int i = 0; i <= Math.min(sheet.getLastRowNum(), ROWS_SEARCHED); i++) {
                List<String> titles = titles(sheet.getRow(i));
                long matched = titles.stream()
                        .filter(title -> known.containsKey(Headings.bare(title)))
                        .count();
                if (matched > most) {
                    most = matched;
                    best = new Form(bytes, file, sheet.getSheetName(), i, titles);
                }
            }
        }
        if (most < 3) {
            throw Guard.refuse(
                    "table.form.header",
                    file,
                    known.values().stream().distinct().limit(TITLES_NAMED).collect(Collectors.joining("、")));
        }
        return best;
    }

    private static List<String> titles(@Nullable Row row) {
        List<String> titles = new ArrayList<>();
        DataFormatter text = new DataFormatter();
        for (int i = 0; row != null && i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            titles.add(cell == null ? "" : text.formatCellValue(cell).strip());
        }
        return titles;
    }

    /** The whole workbook. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public String sheet() {
        return sheet;
    }

    /** From 0. */
    public int headerRow() {
        return headerRow;
    }

    /** The titles of the header's cells, from the left; empty where there is none. */
    public List<String> titles() {
        return titles;
    }

    /** Whether two titles mean the same: width, case, signs and what stands in brackets do not matter. */
    public static boolean same(String left, String right) {
        return Headings.bare(left).equals(Headings.bare(right));
    }

    /** Where titles stand that nothing is known for and that the form marks as required (an asterisk, 必填). */
    public List<Place> unknownRequired(Set<String> known) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            if (REQUIRED.matcher(title).find() && known.stream().noneMatch(name -> same(name, title))) {
                places.add(new Place(file, sheet, headerRow + 1L, i + 1, title));
            }
        }
        return places;
    }

    /** The header as a whole. */
    public Place place() {
        return new Place(file, sheet, headerRow + 1L, 0, "");
    }

    /** The titles, not empty, that nothing is known for. */
    public List<String> unknown(Set<String> known) {
        return titles.stream()
                .filter(title -> !title.isEmpty())
                .filter(title -> known.stream().noneMatch(name -> same(name, title)))
                .toList();
    }
}
