package io.wuye.kernel.table;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for the words of headings and choices. */
final class Headings {
    private Headings() {}

    /** Width, case, white space and the signs {@code * : _ -} do not matter: {@code Unit Code＊} is {@code unit_code}. */
    static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Texts.isSpace(c) && "*:_-—/\\'\"“”".indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** The normal form without what stands in brackets: {@code 建筑面积（㎡）} is {@code 建筑面积}. */
    static String bare(String text) {
        String normal = normal(text);
        StringBuilder kept = new StringBuilder(normal.length());
        int depth = 0;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if ("([{【〔".indexOf(c) >= 0) {
                depth++;
            } else if (")]}】〕".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /**
     * How alike two normal forms are, from 0 to 1: the share of characters they have in common, in order.
     *
     * <p>Headings are short; the quadratic table stays small because both are cut at 40 characters.
     */
    static double likeness(String left, String right) {
        String a = left.substring(0, Math.min(40, left.length()));
        String b = right.substring(0, Math.min(40, right.length()));
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int[] previous = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] current = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                current[j + 1] = a.charAt(i) == b.charAt(j) ? previous[j] + 1 : Math.max(previous[j + 1], current[j]);
            }
            previous = current;
        }
        return 2.0 * previous[b.length()] / (a.length() + b.length());
    }
}
