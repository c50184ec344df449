package io.wuye.archive.catalogue;

import io.wuye.archive.schedule.Classification;
import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The catalogue (档案目录): one row per record. */
public final class RecordSheet {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

    private final Supplier<Classification> classification;
    private @Nullable Classification known;

    private RecordSheet(Supplier<Classification> classification) {
        this.classification = classification;
    }

    /**
     * The sheet.
     *
     * @param classification asked when the first row is checked
     */
    public static Sheet of(Supplier<Classification> classification) {
        RecordSheet checks = new RecordSheet(classification);
        return columns()
                .key("record_id")
                .check(RowCheck.ordered("formed_on", "formed_to"))
                .check(checks::classIsKnown)
                .check(checks::codeIsGood)
                .check(RecordSheet::digestIsOne)
                .derive("canonical_code", checks::canonicalCode)
                .derive("class_top", row -> firstLevel(row.text("class")))
                .derive("series_key", row -> text(row, "series"))
                .derive("formed_last", row -> row.text(row.has("formed_to") ? "formed_to" : "formed_on"));
    }

    private static Sheet columns() {
        return Sheet.of("records")
                .title("档案目录")
                .column(Column.of("record_id", "档案编号", CellType.CODE).required())
                .column(Column.of("code", "档号", CellType.TEXT).note("一级.二级.机构—卷盒号", "class.class.unit—volume"))
                .column(Column.of("title", "题名", CellType.TEXT).required().alias("案卷题名", "文件题名", "名称"))
                .column(Column.of("class", "类目", CellType.CODE)
                        .required()
                        .alias("类别号", "分类号")
                        .note("如 3.7", "such as 3.7"))
                .column(Column.of("org", "机构代号", CellType.CODE))
                .column(Column.of("series", "保管类目", CellType.CODE)
                        .note("保管期限表的行号，如 5-二-1", "row of the retention schedule, such as 5-二-1"))
                .column(Column.of("formed_on", "形成日期", CellType.DATE).required())
                .column(Column.of("formed_to", "终止日期", CellType.DATE)
                        .note("案卷最后一份文件的日期", "date of the last paper of the volume"))
                .column(Column.of("event_on", "触发日期", CellType.DATE)
                        .note("合同终止、设备报废等的日期", "when the contract ended, the asset was scrapped"))
                .column(Column.of("carrier", "载体", CellType.choice("paper", "纸质", "file", "电子", "both", "双套"))
                        .required())
                .column(Column.of(
                        "matter", "事项", CellType.choice("request", "请示", "major", "重大事项", "activity", "重大活动")))
                .column(Column.of("location", "存放位置", CellType.TEXT))
                .column(Column.of("file", "电子文件", CellType.TEXT)
                        .note("相对于电子档案文件夹的路径", "path below the archive's folder"))
                .column(Column.of("sha256", "文件摘要", CellType.TEXT).alias("SHA-256", "摘要"))
                .column(Column.of(
                        "volumes", "册数", CellType.integer().atLeast("0").atMost("100000")))
                .column(Column.of("transferred_on", "移交日期", CellType.DATE))
                .column(Column.of("project_code", "项目编号", CellType.CODE));
    }

    private Classification classification() {
        if (known == null) {
            known = classification.get();
        }
        return known;
    }

    private void classIsKnown(Row row, Consumer<Problem> problems) {
        if (!classification().hasClass(row.text("class"))) {
            problems.accept(row.problem("class", "archive.class.unknown", row.text("class")));
        }
    }

    private void codeIsGood(Row row, Consumer<Problem> problems) {
        if (!row.has("code")) {
            return;
        }
        CodeRules.Parsed code = CodeRules.parse(row.text("code"), classification());
        if (!code.fault().isEmpty()) {
            problems.accept(row.problem("code", "archive.code." + code.fault(), row.text("code"), code.found()));
            return;
        }
        String named = row.text("class");
        if (!code.classCode().equals(named) && !firstLevel(code.classCode()).equals(named)) {
            problems.accept(row.problem("code", "archive.code.class", row.text("code"), named));
        }
    }

    private static void digestIsOne(Row row, Consumer<Problem> problems) {
        if (row.has("sha256") && !DIGEST.matcher(row.text("sha256")).matches()) {
            problems.accept(row.problem("sha256", "archive.sha256", row.text("sha256")));
        }
    }

    private @Nullable String canonicalCode(Row row) {
        return row.has("code")
                ? CodeRules.parse(row.text("code"), classification()).canonical()
                : null;
    }

    private static String firstLevel(String classCode) {
        int dot = classCode.indexOf('.');
        return dot < 0 ? classCode : classCode.substring(0, dot);
    }

    private static String text(Row row, String column) {
        @Nullable String text = row.get(column);
        return text == null ? "" : text;
    }
}
