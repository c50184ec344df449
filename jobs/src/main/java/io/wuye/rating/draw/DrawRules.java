package io.wuye.rating.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The draw, out of SHA-256 alone: UTF-8 text in, lower-case hex out. Nobody who keeps a secret of their own can be cheated,
 * because each party promises its secret before it knows the others'.
 */
public final class DrawRules {
    private static final Comparator<String> BYTES = (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));

    private DrawRules() {}

    /** What a party publishes before anybody reveals anything: the hash of {@code party:secret}. */
    public static String commitment(String party, String secret) {
        return hash(party + ":" + secret);
    }

    /** The hash of all {@code party:secret}, sorted by party and joined with {@code |}. */
    public static String seed(Map<String, String> secrets) {
        return hash(secrets.keySet().stream()
                .sorted(BYTES)
                .map(party -> party + ":" + secrets.get(party))
                .collect(Collectors.joining("|")));
    }

    /** The hash of what is drawn from: the ids, sorted by bytes, joined with a line feed. */
    public static String frame(Collection<String> ids) {
        return hash(ids.stream().sorted(BYTES).collect(Collectors.joining("\n")));
    }

    /** Ids in the order of the hashes of {@code seed|round|id}. */
    public static List<String> order(String seed, String round, Collection<String> ids) {
        Map<String, String> hashes = new HashMap<>();
        ids.forEach(id -> hashes.put(id, hash(seed + "|" + round + "|" + id)));
        return ids.stream().sorted(Comparator.comparing(hashes::get)).toList();
    }

    /** The drawn subjects in their order: of each star the first ones, up to its quota, and at least one. */
    public static List<Pick> picks(Frame frame, String seed, String round) {
        SortedMap<String, Integer> stars = frame.subjects();
        Map<Integer, Long> left = new HashMap<>();
        stars.values().stream().distinct().forEach(star -> left.put(star, quota(frame, star)));
        Deque<String> inspectors = new ArrayDeque<>(order(seed, round, frame.inspectors()));
        List<Pick> picks = new ArrayList<>();
        for (String subject : order(seed, round, frame.codes())) {
            int star = stars.getOrDefault(subject, 0);
            if (left.merge(star, -1L, Long::sum) >= 0) {
                picks.add(new Pick(subject, star, send(frame, inspectors, subject)));
            }
        }
        return picks;
    }

    private static long quota(Frame frame, int star) {
        BigDecimal share = frame.quotas().getOrDefault(star, BigDecimal.ZERO);
        long all = frame.subjects().values().stream().filter(one -> one == star).count();
        return share.multiply(BigDecimal.valueOf(all))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** The next inspectors without a conflict; they go to the end of the line, so that work is shared. */
    private static List<String> send(Frame frame, Deque<String> line, String subject) {
        List<String> sent = new ArrayList<>();
        Iterator<String> next = line.iterator();
        while (next.hasNext() && sent.size() < frame.perSubject()) {
            String inspector = next.next();
            if (!frame.isConflict(inspector, subject)) {
                sent.add(inspector);
                next.remove();
            }
        }
        line.addAll(sent);
        return sent;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
