package io.wuye.rating.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The draw as it is published: all that anybody needs to do it again, and what came out.
 *
 * @param frame hash of the codes of the subjects
 * @param subjects star of each, 0 without one
 * @param conflicts inspector → subjects
 * @param quotas star → part that is drawn
 * @param commitments party → what it promised
 * @param secrets party → what it revealed
 */
public record DrawDocument(
        String round,
        String frame,
        SortedMap<String, Integer> subjects,
        List<String> inspectors,
        SortedMap<String, List<String>> conflicts,
        SortedMap<String, String> quotas,
        @JsonProperty("inspectors_per_subject") int inspectorsPerSubject,
        SortedMap<String, String> commitments,
        SortedMap<String, String> secrets,
        String seed,
        List<String> order,
        List<Pick> picks) {
    /** Draws. */
    public static DrawDocument of(
            String round, Frame frame, SortedMap<String, String> commitments, SortedMap<String, String> secrets) {
        SortedMap<String, List<String>> conflicts = new TreeMap<>();
        for (String pair : frame.conflicts()) {
            int tab = pair.indexOf('\t');
            conflicts
                    .computeIfAbsent(pair.substring(0, tab), none -> new ArrayList<>())
                    .add(pair.substring(tab + 1));
        }
        SortedMap<String, String> quotas = new TreeMap<>();
        frame.quotas().forEach((star, share) -> quotas.put(String.valueOf(star), share.toPlainString()));
        String seed = DrawRules.seed(secrets);
        return new DrawDocument(
                round,
                DrawRules.frame(frame.codes()),
                frame.subjects(),
                List.copyOf(frame.inspectors()),
                conflicts,
                quotas,
                frame.perSubject(),
                commitments,
                secrets,
                seed,
                DrawRules.order(seed, round, frame.codes()),
                DrawRules.picks(frame, seed, round));
    }

    /** The same draw done again from what it was made of. */
    public DrawDocument again() {
        TreeSet<String> pairs = new TreeSet<>();
        conflicts.forEach((inspector, whom) -> whom.forEach(subject -> pairs.add(inspector + "\t" + subject)));
        SortedMap<Integer, BigDecimal> shares = new TreeMap<>();
        quotas.forEach((star, share) -> shares.put(Integer.valueOf(star), new BigDecimal(share)));
        SortedMap<String, String> promised = new TreeMap<>();
        secrets.forEach((party, secret) -> promised.put(party, DrawRules.commitment(party, secret)));
        Frame all = new Frame(subjects, new TreeSet<>(inspectors), pairs, shares, inspectorsPerSubject);
        return of(round, all, promised, secrets);
    }

    /** Names of the parts in which another document differs. */
    public List<String> differences(DrawDocument other) {
        Map<String, Boolean> same = new TreeMap<>(Map.of(
                "frame", frame.equals(other.frame),
                "commitments", commitments.equals(other.commitments),
                "seed", seed.equals(other.seed),
                "order", order.equals(other.order),
                "picks", picks.equals(other.picks)));
        return same.entrySet().stream()
                .filter(part -> !part.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
