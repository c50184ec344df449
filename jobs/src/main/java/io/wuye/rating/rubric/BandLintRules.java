package io.wuye.rating.rubric;

import io.wuye.rating.rubric.Finding.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether bands share out 0 to 100: every score has one star, and a higher score no lower one.
 *
 * <p>The usual prose, "90 以上, 80–89, 70 分以下", leaves 89.5 nowhere and gives 70 to two bands.
 */
final class BandLintRules {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int STARS = 4;

    private BandLintRules() {}

    static List<Finding> findings(RubricSource source) {
        List<Finding> found = new ArrayList<>();
        List<Band> bands = source.rubric().bands();
        Set<Integer> stars = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            String pointer = "/bands/" + i;
            if (absent(band.star()) || absent(band.from())) {
                found.add(new Finding(Code.MISSING, source, pointer, "bands", absent(band.star()) ? "star" : "from"));
                return found;
            }
            if (band.star() < 1 || band.star() > STARS) {
                found.add(new Finding(Code.RANGE, source, pointer, "bands", "star", band.star() + "", "1–4"));
            }
            if (!stars.add(band.star())) {
                found.add(new Finding(Code.DUPLICATE_ID, source, pointer, "bands", "★" + band.star()));
            }
        }
        List<Band> up = bands.stream().sorted(Comparator.comparing(Band::from)).toList();
        if (!up.isEmpty() && up.get(0).from().signum() > 0) {
            found.add(gap(source, bands, up.get(0), BigDecimal.ZERO, up.get(0).from()));
        }
        for (int i = 0; i < up.size(); i++) {
            boolean top = i == up.size() - 1;
            border(found, source, up.get(i), top ? FULL : up.get(i + 1).from(), top);
            if (!top && up.get(i).star() > up.get(i + 1).star()) {
                Band next = up.get(i + 1);
                found.add(new Finding(
                        Code.BAND_ORDER,
                        source,
                        pointer(bands, next),
                        "★" + next.star(),
                        next.star() + "",
                        plain(next.from()),
                        up.get(i).star() + "",
                        plain(up.get(i).from())));
            }
        }
        return found;
    }

    /** Where a band ends, by its own word and by the next band's. */
    private static void border(List<Finding> found, RubricSource source, Band band, BigDecimal next, boolean top) {
        List<Band> bands = source.rubric().bands();
        BigDecimal end = band.to() == null ? next : band.to();
        if (!top && band.from().compareTo(next) == 0) {
            found.add(overlap(source, band, next, next));
        } else if (end.compareTo(next) < 0) {
            found.add(gap(source, bands, band, end, next));
        } else if (end.compareTo(next) > 0 && !top) {
            found.add(overlap(source, band, next, end));
        }
    }

    private static Finding gap(RubricSource source, List<Band> bands, Band band, BigDecimal from, BigDecimal to) {
        return new Finding(Code.BAND_GAP, source, pointer(bands, band), "★" + band.star(), plain(from), plain(to));
    }

    private static Finding overlap(RubricSource source, Band band, BigDecimal from, BigDecimal to) {
        String pointer = pointer(source.rubric().bands(), band);
        return new Finding(Code.BAND_OVERLAP, source, pointer, "★" + band.star(), plain(from), plain(to));
    }

    private static String pointer(List<Band> bands, Band band) {
        return "/bands/" + bands.indexOf(band);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private static boolean absent(Object value) {
        return value == null;
    }
}
