package io.wuye.rating.rubric;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowSink;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.table.TableReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a rubric that was filled in as a workbook, and says it as YAML, in which it is checked like any other. */
public final class RubricBook implements RowSink {
    static final Sheet RUBRIC = sheet(
            "评分标准",
            "id 编号,version 版本,title 名称,kind 类别,grade 服务等级,from@ 生效日期,to@ 失效日期,na_policy 不适用计法,round 取整位数,fallback 让位");
    static final Sheet BANDS = sheet("星级", "star 星级,from 下限,to 上限");
    static final Sheet SECTIONS = sheet("部分", "id 编号,title 名称,max 满分");
    static final Sheet ITEMS = sheet(
            "条目",
            "section 部分,id 编号,title 内容,type 类型,max 满分,mandatory 必评,na 可不适用的原因,na_kinds 可不适用的类别,"
                    + "na_policy 不适用计法,source 出处,evidence 凭据,measure 衡量的事,target 目标,step 步长,free 免扣次数,"
                    + "per_step 每步扣分,rounding 不足一步,pass 符合,partial 基本符合,fail 不符合,tiers 分档,code 指标,bound 取值,"
                    + "period 账期,mean 平均月数,trim 去掉高低,cost 代价");
    static final Sheet COMPONENTS = sheet("来源", "id 编号,title 名称,weight 权重");
    static final Sheet VETOES = sheet("一票否决", "id 编号,title 名称,effect 效力,star 星级");
    static final Sheet BONUS = sheet("加减分", "id 编号,title 名称,max 上限,validity 有效期");

    /** Whole numbers; all else may be quoted in YAML. */
    private static final Set<String> WHOLE = Set.of("star", "round", "free", "mean", "trim", "cost");

    private static final Set<String> FLAGS = Set.of("mandatory", "fallback");
    private static final Set<String> LISTS = Set.of("na", "na_kinds");

    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final InputFile file;
    private Sheet current = RUBRIC;

    private RubricBook(InputFile file) {
        this.file = file;
    }

    /**
     * What was read.
     *
     * @param id of the rubric; empty where there are problems
     */
    public record Read(String id, String yaml, List<Problem> problems) {}

    /** Reads a workbook. */
    public static Read read(InputFile file) {
        RubricBook book = new RubricBook(file);
        List<Map<String, Object>> heads = book.rows(RUBRIC);
        Map<String, Object> rubric = heads.isEmpty() ? new LinkedHashMap<>() : heads.get(0);
        List<Map<String, Object>> items = book.rows(ITEMS);
        List<Map<String, Object>> sections = book.rows(SECTIONS);
        for (Map<String, Object> section : sections) {
            List<Map<String, Object>> own = items.stream()
                    .filter(item -> String.valueOf(section.get("id")).equals(item.get("section")))
                    .toList();
            section.put("items", own);
        }
        items.forEach(item -> item.remove("section"));
        rubric.put("sections", sections);
        book.put(rubric, "bands", BANDS);
        book.put(rubric, "components", COMPONENTS);
        book.put(rubric, "vetoes", VETOES);
        book.put(rubric, "bonus", BONUS);
        file.requireUnchanged();
        return new Read(
                String.valueOf(rubric.getOrDefault("id", "")),
                new YAMLMapper().writeValueAsString(rubric),
                List.copyOf(book.problems));
    }

    private void put(Map<String, Object> rubric, String key, Sheet sheet) {
        List<Map<String, Object>> list = rows(sheet);
        if (!list.isEmpty()) {
            rubric.put(key, list);
        }
    }

    private List<Map<String, Object>> rows(Sheet sheet) {
        rows.clear();
        current = sheet;
        ReadOptions here = new ReadOptions(null, sheet.title(), ReadOptions.DEFAULT.limits());
        TableReader.read(sheet, file, here, this);
        return new ArrayList<>(rows);
    }

    @Override
    public void accept(Row row) {
        Map<String, Object> keys = new LinkedHashMap<>();
        Map<String, Object> marks = new LinkedHashMap<>();
        for (String name : current.fields()) {
            if (row.has(name)) {
                String text = row.text(name);
                if (Set.of("pass", "partial", "fail").contains(name)) {
                    marks.put(name, text);
                } else {
                    keys.put(name, name.equals("tiers") ? tiers(text) : value(name, text));
                }
            }
        }
        if (!marks.isEmpty()) {
            keys.put("marks", marks);
        }
        rows.add(keys);
    }

    private static Object value(String name, String text) {
        if (LISTS.contains(name)) {
            return List.of(text.split(";", -1));
        }
        if (FLAGS.contains(name)) {
            return Boolean.valueOf(text);
        }
        return WHOLE.contains(name) && text.matches("\\d{1,6}") ? Integer.valueOf(text) : text;
    }

    /** {@code >=0.9:10;>=0.8:7}; what is written otherwise is left for the check of the YAML to refuse. */
    private static Object tiers(String text) {
        List<Map<String, String>> tiers = new ArrayList<>();
        for (String one : text.split(";", -1)) {
            int colon = one.indexOf(':');
            boolean up = one.startsWith(">=");
            if (colon < 0 || !(up || one.startsWith("<="))) {
                return text;
            }
            Map<String, String> tier = new LinkedHashMap<>();
            tier.put(up ? "from" : "to", one.substring(2, colon));
            tier.put("marks", one.substring(colon + 1));
            tiers.add(tier);
        }
        return tiers;
    }

    @Override
    public void reject(long row, List<Problem> found) {
        problems.addAll(found);
    }

    @Override
    public void refuse(List<Problem> found) {
        problems.addAll(found);
    }

    /** Names with {@code @} are days, all else is text: what it may be, the check of the YAML says. */
    private static Sheet sheet(String title, String columns) {
        Sheet sheet = Sheet.of("rubric-book").title(title);
        for (String column : columns.split(",", -1)) {
            int space = column.indexOf(' ');
            boolean day = column.contains("@");
            String name = column.substring(0, day ? space - 1 : space);
            sheet = sheet.column(Column.of(name, column.substring(space + 1), day ? CellType.DATE : CellType.TEXT));
        }
        return sheet;
    }
}
