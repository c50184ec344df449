package io.wuye.kernel.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart of a page or a workbook: several series over the same categories.
 *
 * @param title for people, also read aloud
 * @param form how the series are drawn
 * @param categories what stands along the axis, in order
 * @param percent whether values are fractions to be shown as per cent
 */
public record HtmlChart(String title, Form form, List<String> categories, List<Series> series, boolean percent) {
    private static final List<String> COLOURS =
            List.of("#1f4e79", "#2e86c1", "#5dade2", "#f5b041", "#e67e22", "#cb4335", "#922b21", "#641e16", "#7d8a97");

    /** Letters that fit below the axis side by side. */
    private static final int ROOM_LETTERS = 60;

    /** How series are drawn. */
    public enum Form {
        /** Bars of one category on top of each other. */
        STACKED,
        /** Bars side by side. */
        BARS,
        LINES
    }

    /**
     * One series.
     *
     * @param values one per category; null leaves a gap
     */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        /** Fen as yuan. */
        public static Series money(String name, List<Long> fen) {
            return new Series(
                    name, fen.stream().map(one -> BigDecimal.valueOf(one, 2)).toList());
        }
    }

    public HtmlChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** Red, green and blue of a series by its place; the same in pages and workbooks. */
    static byte[] colour(int place) {
        return HexFormat.of().parseHex(COLOURS.get(place % COLOURS.size()).substring(1));
    }

    /** The chart as the library wants it. */
    Map<String, Object> option() {
        List<Object> drawn = new ArrayList<>();
        for (Series one : series) {
            Map<String, Object> option = new LinkedHashMap<>();
            option.put("name", one.name());
            option.put("type", form == Form.LINES ? "line" : "bar");
            if (form == Form.STACKED) {
                option.put("stack", "all");
            }
            option.put("barMaxWidth", 56);
            option.put("data", one.values());
            drawn.add(option);
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", "value");
        if (percent) {
            value.put("min", 0);
            value.put("axisLabel", Map.of("formatter", "{value} %"));
        }
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("animation", false);
        option.put("color", COLOURS);
        option.put("aria", Map.of("enabled", true));
        option.put("tooltip", Map.of("trigger", "axis"));
        option.put("legend", Map.of("type", "scroll"));
        option.put("grid", grid());
        option.put("xAxis", axis());
        option.put("yAxis", value);
        option.put("series", drawn);
        return option;
    }

    private static Map<String, Object> grid() {
        Map<String, Object> grid = new LinkedHashMap<>();
        grid.put("left", 16);
        grid.put("right", 24);
        grid.put("top", 40);
        grid.put("bottom", 8);
        grid.put("containLabel", true);
        return grid;
    }

    private Map<String, Object> axis() {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "category");
        axis.put("data", categories);
        if (form != Form.LINES) {
            // Every bar is named: left to itself the library drops labels that stand close.
            int letters = categories.stream().mapToInt(String::length).sum();
            Map<String, Object> label = new LinkedHashMap<>();
            label.put("interval", 0);
            label.put("rotate", letters > ROOM_LETTERS ? 60 : 0);
            axis.put("axisLabel", label);
        }
        return axis;
    }
}
