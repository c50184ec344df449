package io.wuye.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people wrote: made safe to show, and put under themes. */
final class TextRules {
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?![\\dXx])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:\\+?86[- ]?)?1\\d{2}[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
    private static final Pattern LANDLINE = Pattern.compile("(?<!\\d)0\\d{2,3}[- ]?\\d{7,8}(?!\\d)");
    private static final Pattern PLATE =
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z][·• ]?[A-Za-z0-9]{5,6}(?![A-Za-z0-9])");
    private static final Pattern ROOM = Pattern.compile(
            "(?:[A-Za-z]?\\d{1,3}|[A-Za-z])\\s*(?:号楼|栋|幢|座)\\s*(?:[A-Za-z]?\\d{1,2}\\s*单元\\s*)?(?:\\d{1,4}\\s*(?:室|号|房)?)?"
                    + "|\\d{1,2}\\s*单元\\s*\\d{1,4}\\s*(?:室|号|房)?|(?<!\\d)\\d{3,4}\\s*(?:室|房)"
                    + "|(?<![\\dA-Za-z-])[A-Za-z\\d]{1,3}(?:[-－—]\\d{1,2})?[-－—]\\d{3,4}(?![\\d-])");

    private TextRules() {}

    /** Identity numbers, phones, number plates and rooms become stars. */
    static String masked(String text) {
        String safe = ID_NUMBER.matcher(text).replaceAll("***");
        safe = MOBILE.matcher(safe).replaceAll("***");
        safe = LANDLINE.matcher(safe).replaceAll("***");
        safe = PLATE.matcher(safe).replaceAll("***");
        return ROOM.matcher(safe).replaceAll("***");
    }

    /**
     * The themes of a text, in the order of the codebook.
     *
     * @param codebook words by theme
     */
    static List<String> themes(String text, Map<String, List<String>> codebook) {
        List<String> themes = new ArrayList<>();
        codebook.forEach((theme, words) -> {
            if (words.stream().anyMatch(text::contains)) {
                themes.add(theme);
            }
        });
        return themes;
    }
}
