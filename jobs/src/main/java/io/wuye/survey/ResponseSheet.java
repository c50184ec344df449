package io.wuye.survey;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Masks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answer sheets (答卷) as the programs that people ask with export them: one row per sheet, a column per question headed by
 * what it asks, answers as wording or as code.
 */
public final class ResponseSheet {
    /** Kind of the family of registers, one per questionnaire and wave. */
    public static final String KIND = "responses";

    /** Columns of every questionnaire. */
    static final Set<String> USUAL = Set.of(
            "sheet_no",
            "submitted_at",
            "duration",
            "channel",
            "channel_detail",
            "device",
            "project_code",
            "unit_code",
            "building");

    /** Stands between the classes, and between the texts, of one sheet: no file has it in a cell. */
    static final char SEPARATOR = '\u001F';

    private final Questionnaire questionnaire;
    private final List<AnswerRules> rules;

    private ResponseSheet(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.rules = questionnaire.questions().stream()
                .map(question -> new AnswerRules(questionnaire.scale(question)))
                .toList();
    }

    /** The sheet of a questionnaire. */
    public static Sheet of(String kind, Questionnaire questionnaire) {
        return new ResponseSheet(questionnaire).sheet(kind);
    }

    private Sheet sheet(String kind) {
        Sheet sheet = Sheet.of(kind)
                .title("答卷")
                .column(usual("sheet_no", "序号", CellType.TEXT).alias("答卷编号", "编号"))
                .column(usual("submitted_at", "提交答卷时间", CellType.TIMESTAMP).alias("提交时间", "填写时间"))
                .column(usual("duration", "所用时间", CellType.TEXT).alias("答题时长"))
                .column(usual("channel", "来源", CellType.TEXT))
                .column(usual("channel_detail", "来源详情", CellType.TEXT))
                .column(usual("device", "来自IP", CellType.TEXT)
                        .alias("IP", "设备", "设备号")
                        .personal(ResponseSheet::maskedDevice))
                .column(usual("project_code", "项目编号", CellType.CODE).alias("项目代码", "小区编号"))
                .column(usual("unit_code", "房号", CellType.CODE).alias("房间号", "室号", "房屋编号"))
                .column(usual("building", "楼栋", CellType.CODE).alias("楼号", "栋号", "楼幢"));
        for (String name : questionnaire.classes()) {
            sheet = sheet.column(Column.of(name, questionnaire.columns().getOrDefault(name, name), CellType.TEXT)
                    .alias(aliases(name))
                    .onlyRead());
        }
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            sheet = sheet.column(question(questionnaire.questions().get(i), i + 1));
        }
        return sheet.derive("answers", this::answers)
                .derive("texts", this::texts)
                .derive("classes", this::classes)
                .check(this::inScale);
    }

    private Column usual(String name, String label, CellType type) {
        String heading = questionnaire.columns().get(name);
        return heading == null
                ? Column.of(name, label, type)
                : Column.of(name, heading, type).alias(label);
    }

    private Column question(Question question, int number) {
        String heading = questionnaire.columns().get(question.id());
        String numbered = number + "、" + question.title();
        return Column.of(question.id(), heading == null ? numbered : heading, CellType.TEXT)
                .alias(question.title(), numbered, number + "." + question.title())
                .onlyRead();
    }

    private static String[] aliases(String name) {
        return name.equals("stratum") ? new String[] {"分层", "层"} : new String[0];
    }

    private void inScale(Row row, Consumer<Problem> problems) {
        List<Question> questions = questionnaire.questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String answer = row.get(question.id());
            if (rules.get(i).letter(answer) == null) {
                Scale scale = questionnaire.scale(question);
                problems.accept(
                        row.problem(question.id(), "survey.answer.outside", String.valueOf(answer), expected(scale)));
            }
        }
    }

    private static String expected(Scale scale) {
        List<String> expected = new ArrayList<>();
        for (String code : scale.codes()) {
            String wording = scale.options().get(code);
            expected.add(wording == null ? code : code + " " + wording);
        }
        expected.addAll(scale.dontKnow());
        return String.join("、", expected);
    }

    private @Nullable String answers(Row row) {
        StringBuilder answers = new StringBuilder(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            Character letter =
                    rules.get(i).letter(row.get(questionnaire.questions().get(i).id()));
            answers.append(letter == null ? AnswerRules.BLANK : letter.charValue());
        }
        return answers.toString();
    }

    /** What was written, question by question; null if nothing was. */
    private @Nullable String texts(Row row) {
        StringBuilder texts = new StringBuilder();
        boolean any = false;
        for (Question question : questionnaire.questions()) {
            if (questionnaire.scale(question).kind() == ScaleKind.TEXT) {
                String text = row.get(question.id());
                any |= text != null;
                texts.append(texts.isEmpty() ? "" : String.valueOf(SEPARATOR)).append(text == null ? "" : text);
            }
        }
        return any ? texts.toString() : null;
    }

    private @Nullable String classes(Row row) {
        List<String> values = new ArrayList<>();
        for (String name : questionnaire.classes()) {
            String value = row.get(name);
            values.add(value == null ? "" : value);
        }
        return values.isEmpty() ? null : String.join(String.valueOf(SEPARATOR), values);
    }

    /** Of an address only its end: enough to see two sheets of one device. */
    private static String maskedDevice(String device) {
        return Masks.phone(device);
    }
}
