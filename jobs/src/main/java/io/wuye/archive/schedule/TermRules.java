package io.wuye.archive.schedule;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The strict grammar of retention periods; whatever it does not know is an error, never a guess. */
public final class TermRules {
    private static final Set<String> PERMANENT = Set.of("永久", "permanent");
    /** 长期 and 短期 were abolished in 2006 (国家档案局令第8号); they say no number of years. */
    private static final Set<String> WITHOUT_PERIOD = Set.of("", "长期", "短期");

    private static final int MOST_YEARS = 200;

    private static final Pattern YEARS = Pattern.compile("(?:(.{1,20})后)?([1-9]\\d{0,2})\\s*(?:年|Y)(以上)?");
    private static final Pattern BETWEEN = Pattern.compile("([1-9]\\d{0,2})\\s*[-–—~至]\\s*([1-9]\\d{0,2})\\s*(?:年|Y)");

    private TermRules() {}

    /** Reads a period; empty if the text follows no form of the grammar. */
    public static Optional<Term> parse(@Nullable String text) {
        String plain = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (PERMANENT.contains(plain)) {
            return Optional.of(Term.PERMANENT);
        }
        if (WITHOUT_PERIOD.contains(plain)) {
            return Optional.of(Term.UNSCHEDULED);
        }
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            return between(Integer.parseInt(between.group(1)), Integer.parseInt(between.group(2)));
        }
        Matcher years = YEARS.matcher(plain);
        return years.matches() ? years(years) : Optional.empty();
    }

    private static Optional<Term> years(Matcher found) {
        int years = Integer.parseInt(found.group(2));
        Term.Kind kind = found.group(3) == null ? Term.Kind.YEARS : Term.Kind.AT_LEAST;
        return years > MOST_YEARS ? Optional.empty() : Optional.of(new Term(kind, years, years, found.group(1)));
    }

    private static Optional<Term> between(int from, int to) {
        return from >= to || to > MOST_YEARS
                ? Optional.empty()
                : Optional.of(new Term(Term.Kind.BETWEEN, from, to, null));
    }
}
