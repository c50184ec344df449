package io.wuye.payment;

import io.wuye.kernel.text.Codes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what may be a unit code in the words a payer wrote. Whether there is such a unit, the register knows. */
final class MemoRules {
    /** {@code 1-101}, {@code A2-0301}: letters and digits joined by dashes; {@code 101室}: digits said to be a room. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+|[A-Za-z]*[0-9]+(?=室|房|号房)");

    private MemoRules() {}

    /** The whole text, and each word in it that looks like a code of a unit. A bare number may be a year, so it is none. */
    static Set<String> candidates(String memo) {
        String text = Codes.normal(memo);
        Set<String> words = new LinkedHashSet<>();
        words.add(text);
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
