package io.wuye.kernel.table;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Masks;
import io.wuye.kernel.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Everything that reading one file gave, as lines that a test can list. */
final class Reading implements RowSink {
    /** A table as the register of units has it. */
    static final Sheet UNITS = Sheet.of("units")
            .title("房屋")
            .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号"))
            .column(Column.of("kind", "用途", CellType.choice("residential", "住宅", "shop", "商铺"))
                    .required())
            .column(Column.of("area_m2", "建筑面积", CellType.decimal(4).above("0").atMost("100000"))
                    .required())
            .column(Column.of("handover_date", "交付日期", CellType.DATE))
            .column(Column.of("phone", "手机号", CellType.TEXT).alias("业主电话").personal(Masks::name))
            .column(Column.of("due_day", "缴费日", CellType.integer().atLeast("1").atMost("31"))
                    .otherwise("1"))
            .key("unit_code");

    final List<String> rows = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    ReadCounts counts = ReadCounts.NONE;
    private final String folder;
    private final Sheet sheet;

    private Reading(String folder, Sheet sheet) {
        this.folder = folder;
        this.sheet = sheet;
    }

    static Reading units(Path file) {
        return of(UNITS, file, ReadOptions.DEFAULT);
    }

    static Reading of(Sheet sheet, Path file, ReadOptions options) {
        Reading reading = new Reading(file.resolveSibling("x").toString().replaceFirst("x$", ""), sheet);
        reading.counts = TableReader.read(sheet, InputFile.open(file, options.limits()), options, reading);
        return reading;
    }

    /** Problems and notices in full, Chinese sentences. */
    static String sentence(Problem problem) {
        return problem.text(Messages.of(Lang.ZH));
    }

    @Override
    public void accept(Row row) {
        StringJoiner line = new StringJoiner(" ", row.number() + ": ", "");
        for (int i = 0; i < sheet.fields().size(); i++) {
            String value = row.get(i);
            line.add(value == null ? "·" : value);
        }
        rows.add(line.toString());
    }

    @Override
    public void reject(long row, List<Problem> found) {
        found.forEach(problem -> problems.add(shortly(problem)));
    }

    @Override
    public void refuse(List<Problem> found) {
        found.forEach(problem -> refused.add(shortly(problem)));
    }

    @Override
    public void notice(Problem notice) {
        notices.add(shortly(notice));
    }

    private String shortly(Problem problem) {
        String place = problem.place().toString().replace(folder, "");
        return (place + " " + problem.column() + " " + problem.key() + " " + String.join("; ", problem.args())).strip();
    }
}
