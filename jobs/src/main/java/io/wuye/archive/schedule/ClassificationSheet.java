package io.wuye.archive.schedule;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classification ({@code policy/classification.csv}): classes of two levels, and units. */
public final class ClassificationSheet {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "classification.csv";

    public static final Sheet SHEET = Sheet.of("classification")
            .title("档案分类")
            .column(Column.of("level", "级别", CellType.integer().atLeast("1").atMost("3"))
                    .required())
            .column(Column.of("level1_code", "一级代码", CellType.CODE))
            .column(Column.of("level1_name", "一级名称", CellType.TEXT))
            .column(Column.of("level2_code", "二级代码", CellType.CODE))
            .column(Column.of("level2_name", "二级名称", CellType.TEXT))
            .column(Column.of("level3_code", "机构代号", CellType.CODE))
            .column(Column.of("level3_name", "机构名称", CellType.TEXT));

    private ClassificationSheet() {}

    /** What all rows together mean. */
    public static Classification classification(List<Row> rows) {
        Map<String, String> classes = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        for (Row row : rows) {
            switch ((int) row.number("level")) {
                case 1 -> classes.put(words(row, "level1_code"), words(row, "level1_name"));
                case 2 ->
                    classes.put(words(row, "level1_code") + "." + words(row, "level2_code"), words(row, "level2_name"));
                default -> units.put(words(row, "level3_code"), words(row, "level3_name"));
            }
        }
        return new Classification(classes, units);
    }

    private static String words(Row row, String column) {
        @Nullable String words = row.get(column);
        return words == null ? "" : words;
    }
}
