package io.wuye.survey;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody meant by an answer: the wording of an option or its code becomes one letter.
 *
 * <p>A sheet is kept as one text, a letter per question, so that a million of them can be counted in seconds.
 */
public final class AnswerRules {
    /** Nothing was answered. */
    public static final char BLANK = '.';

    /** Somebody says that they cannot say. */
    public static final char DONT_KNOW = '?';

    /** The best option; the next letters are the next options. */
    public static final char FIRST = 'A';

    /** How the programs that people ask with write that a question was left out. */
    private static final Set<String> SKIPPED = Set.of("(跳过)", "跳过", "(空)", "未作答", "未填", "-3");

    private final Map<String, Character> letters = new HashMap<>();
    private final boolean words;

    /** For the questions of one scale. */
    AnswerRules(Scale scale) {
        this.words = scale.kind() == ScaleKind.TEXT;
        List<String> codes = scale.codes();
        for (int i = 0; i < codes.size(); i++) {
            char letter = (char) (FIRST + i);
            String wording = scale.options().get(codes.get(i));
            if (wording != null) {
                letters.put(plain(wording), letter);
            }
            letters.putIfAbsent(codes.get(i), letter);
            letters.putIfAbsent(codes.get(i) + "分", letter);
        }
        scale.dontKnow().forEach(wording -> letters.put(plain(wording), DONT_KNOW));
        SKIPPED.forEach(word -> letters.putIfAbsent(word, BLANK));
    }

    /**
     * The letter of an answer.
     *
     * @param answer as in the file; null or empty: none
     * @return null if the scale has no such answer
     */
    @Nullable Character letter(@Nullable String answer) {
        if (answer == null || answer.isEmpty()) {
            return BLANK;
        }
        if (words) {
            return SKIPPED.contains(plain(answer)) ? BLANK : FIRST;
        }
        Character exact = letters.get(answer);
        return exact != null ? exact : letters.get(plain(answer));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
