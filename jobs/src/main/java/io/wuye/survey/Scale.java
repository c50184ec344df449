package io.wuye.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be answered, and what an answer is worth.
 *
 * @param options code to wording, of an ordinal scale
 * @param dontKnow wordings that say that somebody cannot say
 * @param top2 codes of the two best options, the best first; the two highest codes if left out
 * @param index points of each code
 * @param min lowest number of a scale of recommendation
 * @param max its highest number
 */
public record Scale(
        ScaleKind kind,
        Map<String, String> options,
        List<String> dontKnow,
        List<String> top2,
        @Nullable Map<String, BigDecimal> index,
        @Nullable Integer min,
        @Nullable Integer max) {
    private static final int NPS_TOP = 10;

    // Keys that the file leaves out arrive as null, whatever the type says.
    public Scale {
        kind = kind == null ? ScaleKind.ORDINAL : kind;
        options = options == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(options));
        dontKnow = dontKnow == null ? List.of() : List.copyOf(dontKnow);
        top2 = top2 == null ? List.of() : List.copyOf(top2);
    }

    /** The codes from best to worst; of a scale of recommendation all its numbers. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        if (kind == ScaleKind.NPS) {
            for (int code = highest(); code >= lowest(); code--) {
                codes.add(String.valueOf(code));
            }
            return codes;
        }
        codes.addAll(options.keySet());
        codes.sort((a, b) -> ScaleChecks.number(b).compareTo(ScaleChecks.number(a)));
        boolean reversed = !top2.isEmpty()
                && codes.size() > 1
                && codes.indexOf(top2.get(0)) > codes.size() - 1 - codes.indexOf(top2.get(0));
        if (reversed) {
            Collections.reverse(codes);
        }
        return codes;
    }

    /** Points per option, in the order of {@link #codes()}; evenly from 100 to 0 if the file says nothing. */
    public double[] points() {
        List<String> codes = codes();
        double[] points = new double[codes.size()];
        for (int i = 0; i < points.length; i++) {
            BigDecimal given = index == null ? null : index.get(codes.get(i));
            points[i] = given == null ? 100.0 * (points.length - 1 - i) / (points.length - 1) : given.doubleValue();
        }
        return points;
    }

    /** The same for scales on which the same answers give the same figures, and for hardly any others. */
    String fingerprint() {
        StringBuilder said = new StringBuilder(kind.name());
        codes().forEach(code -> said.append('|').append(code).append(options.getOrDefault(code, "")));
        said.append('|').append(top2.size());
        if (counted()) {
            for (double point : points()) {
                said.append('|').append(point);
            }
        }
        return Integer.toHexString(said.toString().hashCode());
    }

    /** Whether answers can be counted: all but words. */
    public boolean counted() {
        return kind != ScaleKind.TEXT;
    }

    int lowest() {
        return min == null ? 0 : min;
    }

    int highest() {
        return max == null ? NPS_TOP : max;
    }
}
