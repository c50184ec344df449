package io.wuye.survey;

import io.wuye.survey.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of those who were to be asked did answer: returned of issued, and AAPOR’s response rates 1 to 6. */
final class RateRules {
    private static final String ISSUED = "issued";

    private RateRules() {}

    /**
     * What became of the units of a project.
     *
     * @param issued how many were to be asked
     * @param returned how many of them there is a counted sheet of
     * @param dispositions how many ended so, by disposition; those without one left out
     */
    record Returns(long issued, long returned, Map<String, Long> dispositions) {
        static Returns of(String disposition, long issued, long returned) {
            return new Returns(issued, returned, disposition.isEmpty() ? Map.of() : Map.of(disposition, issued));
        }

        Returns plus(Returns other) {
            Map<String, Long> both = new TreeMap<>(dispositions);
            other.dispositions.forEach((name, count) -> both.merge(name, count, Long::sum));
            return new Returns(issued + other.issued, returned + other.returned, both);
        }

        private double count(String disposition) {
            return dispositions.getOrDefault(disposition, 0L);
        }

        /** Whether it is known of every unit what became of it. */
        boolean disposed() {
            return dispositions.values().stream().mapToLong(Long::longValue).sum() == issued;
        }
    }

    /**
     * The rates of all and of each project.
     *
     * @param eligibility share of units of unknown disposition that belong to the population
     */
    static List<Figure> figures(Map<String, Returns> projects, double eligibility) {
        List<Figure> figures = new ArrayList<>();
        projects.values().stream()
                .reduce(Returns::plus)
                .ifPresent(all -> figures.addAll(figures(Scope.ALL, all, eligibility)));
        projects.forEach((project, returns) -> figures.addAll(figures(Scope.project(project), returns, eligibility)));
        return figures;
    }

    private static List<Figure> figures(Scope scope, Returns returns, double eligibility) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(
                scope,
                "response_rate",
                returns.issued(),
                returns.returned(),
                (double) returns.returned() / returns.issued()));
        if (returns.disposed()) {
            rates(returns, eligibility)
                    .forEach((name, rate) -> figures.add(
                            figure(scope, name, returns.issued(), Math.round(numerator(returns, name)), rate)));
        }
        return figures;
    }

    /** AAPOR, Standard Definitions: with I complete, P partial, R refused, NC no contact, O other, U unknown. */
    static Map<String, Double> rates(Returns returns, double eligibility) {
        double whole = returns.count("complete");
        double part = returns.count("partial");
        double known = whole + part + returns.count("refused") + returns.count("no-contact") + returns.count("other");
        double unknown = returns.count("unknown");
        Map<String, Double> rates = new TreeMap<>();
        rates.put("rr1", whole / (known + unknown));
        rates.put("rr2", (whole + part) / (known + unknown));
        rates.put("rr3", whole / (known + eligibility * unknown));
        rates.put("rr4", (whole + part) / (known + eligibility * unknown));
        rates.put("rr5", whole / known);
        rates.put("rr6", (whole + part) / known);
        return rates;
    }

    private static double numerator(Returns returns, String rate) {
        boolean odd = "135".indexOf(rate.charAt(2)) >= 0;
        return returns.count("complete") + (odd ? 0 : returns.count("partial"));
    }

    private static Figure figure(Scope scope, String name, long issued, long numerator, double rate) {
        Estimate estimate = Double.isFinite(rate) ? new Estimate(rate, null, null) : null;
        return new Figure(scope, "", name, "", ISSUED, Figure.SRS, issued, numerator, estimate, false);
    }
}
