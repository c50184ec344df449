package io.wuye.survey;

import io.wuye.kernel.time.Period;
import io.wuye.survey.RateRules.Returns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a questionnaire promises of every project: how many of those who were to be asked answer, and how often it is asked. */
final class PromiseRules {
    private static final int DAYS = 366;

    private PromiseRules() {}

    /**
     * Projects whose response rate does not reach the target; one that meets it exactly does.
     *
     * @param target between 0 and 1
     */
    static List<String> below(Map<String, Returns> projects, BigDecimal target) {
        return projects.entrySet().stream()
                .filter(one -> BigDecimal.valueOf(one.getValue().returned())
                                .compareTo(target.multiply(
                                        BigDecimal.valueOf(one.getValue().issued())))
                        < 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The waves that lie in the year of a period. Only names that are periods tell a year; other waves are in none. */
    static List<String> sameYear(Period period, List<String> waves) {
        int year = period.firstDay().getYear();
        return waves.stream()
                .filter(wave -> Period.parse(wave)
                        .filter(other -> other.firstDay().getYear() == year)
                        .isPresent())
                .toList();
    }

    /**
     * Projects that were asked too seldom for this time of the year: of n waves a year, the k-th is late once k/n of the
     * year are over.
     *
     * @param projects that are to be asked
     * @param asked per wave of the year the projects that answered
     * @param year of the waves
     * @param wavesPerYear how often they should be asked
     * @return how often each was asked; those asked often enough left out
     */
    static Map<String, Integer> seldom(
            Set<String> projects, Map<String, Set<String>> asked, int year, int wavesPerYear, LocalDate asOf) {
        long due = asOf.getYear() > year
                ? wavesPerYear
                : asOf.getYear() < year ? 0 : (long) wavesPerYear * asOf.getDayOfYear() / DAYS;
        Map<String, Integer> times = new TreeMap<>();
        for (String project : projects) {
            int often = (int) asked.values().stream()
                    .filter(answered -> answered.contains(project))
                    .count();
            if (often < due) {
                times.put(project, often);
            }
        }
        return times;
    }
}
