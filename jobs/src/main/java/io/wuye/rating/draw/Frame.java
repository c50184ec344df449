package io.wuye.rating.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is drawn from, frozen before anybody knows a secret.
 *
 * @param subjects star of each, 0 without one; by code
 * @param inspectors all of them
 * @param conflicts inspector and subject, with a tab between
 * @param quotas part of each star that is drawn; stars that are not named are not drawn
 * @param perSubject inspectors that go to each
 */
public record Frame(
        SortedMap<String, Integer> subjects,
        SortedSet<String> inspectors,
        SortedSet<String> conflicts,
        SortedMap<Integer, BigDecimal> quotas,
        int perSubject) {
    public Frame {
        subjects = new TreeMap<>(subjects);
        inspectors = new TreeSet<>(inspectors);
        conflicts = new TreeSet<>(conflicts);
        quotas = new TreeMap<>(quotas);
    }

    /** Whether an inspector may not go to a subject. */
    boolean isConflict(String inspector, String subject) {
        return conflicts.contains(inspector + "\t" + subject);
    }

    /** The codes of the subjects, in the order of the map. */
    List<String> codes() {
        return List.copyOf(subjects.keySet());
    }
}
