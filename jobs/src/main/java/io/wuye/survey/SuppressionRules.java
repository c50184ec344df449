package io.wuye.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which cells of a question may not be published.
 *
 * <ul>
 *   <li>a cell with few answers;
 *   <li>a part in which all say the best or all say the worst: whoever lives there is known to have said it;
 *   <li>the next smallest parts of the same whole, until what is hidden together is not few, not one part alone and not
 *       all of one answer: else the whole less what is published would tell it;
 *   <li>a part that is nearly the whole: the few others would be known by difference;
 *   <li>what adds up with others to a hidden cell where strata cut across buildings.
 * </ul>
 *
 * Hidden people still count in every whole they belong to.
 */
final class SuppressionRules {
    private final int smallest;
    /** Answers per option, don’t-knows and blanks left out. */
    private final Map<Scope, long[]> counts;

    private final List<Whole> wholes;

    private final Spans spans;
    private final Set<Scope> hidden = new HashSet<>();

    /**
     * @param smallest cells with fewer answers are hidden
     * @param counts of one question: answers per option from best to worst
     * @param wholes what lies in what
     * @param spans what can be computed from what
     */
    SuppressionRules(int smallest, Map<Scope, long[]> counts, List<Whole> wholes, Spans spans) {
        this.smallest = smallest;
        this.counts = new TreeMap<>(counts);
        this.wholes = wholes;
        this.spans = spans;
    }

    /** The scopes that are hidden. */
    Set<Scope> hidden() {
        long everybody = size(counts(Scope.ALL));
        counts.forEach((scope, options) -> {
            // A part that is the whole says no more than the whole does.
            boolean told = size(options) < everybody && extreme(options);
            if (size(options) < smallest || told) {
                hidden.add(scope);
            }
        });
        int before;
        do {
            before = hidden.size();
            wholes.forEach(whole -> part(whole.scope(), whole.parts()));
            if (hidden.size() == before) {
                across();
            }
        } while (hidden.size() > before);
        return hidden;
    }

    /** Hides the smallest scope that may tell a hidden one, where wholes and parts say nothing but crossing sums do. */
    private void across() {
        long everybody = size(counts(Scope.ALL));
        List<Scope> told = spans.told(hidden).stream()
                .filter(scope -> size(counts(scope)) > 0 && size(counts(scope)) < everybody)
                .toList();
        if (!told.isEmpty()) {
            Comparator<Scope> nearFirst = Comparator.comparing(scope -> !spans.touch(scope, told.get(0)));
            counts.keySet().stream()
                    .filter(scope -> !scope.equals(Scope.ALL) && !hidden.contains(scope))
                    .min(nearFirst.thenComparing(bySize()))
                    .ifPresent(hidden::add);
        }
    }

    /** Hides parts of a whole until nothing can be told by subtraction. */
    private void part(Scope whole, List<Scope> parts) {
        if (hidden.contains(whole)) {
            hidden.addAll(parts);
            return;
        }
        long all = size(counts(whole));
        for (Scope part : parts) {
            long others = all - size(counts(part));
            if (others > 0 && others < smallest) {
                hidden.add(part);
            }
        }
        List<Scope> visible = new ArrayList<>(
                parts.stream().filter(part -> !hidden.contains(part)).toList());
        visible.sort(bySize());
        while (!visible.isEmpty() && tells(whole, parts, visible)) {
            hidden.add(visible.remove(0));
        }
        if (visible.isEmpty() && !whole.equals(Scope.ALL) && tells(whole, parts, visible)) {
            hidden.add(whole);
        }
    }

    /** Whether the whole less what is visible tells what is hidden. */
    private boolean tells(Scope whole, List<Scope> parts, List<Scope> visible) {
        if (visible.size() == parts.size()) {
            return false;
        }
        long[] rest = counts(whole).clone();
        for (Scope part : visible) {
            long[] options = counts(part);
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= options[i];
            }
        }
        long left = size(rest);
        int unknown = parts.size() - visible.size();
        // Sheets of no part, such as those that name no building, hide a single part as another part would.
        boolean alone = unknown == 1 && left == size(counts(hiddenOf(parts)));
        return left < smallest || alone || sameOption(rest);
    }

    private Scope hiddenOf(List<Scope> parts) {
        return parts.stream().filter(hidden::contains).findFirst().orElseThrow();
    }

    private Comparator<Scope> bySize() {
        return Comparator.<Scope>comparingLong(scope -> size(counts(scope))).thenComparing(scope -> scope);
    }

    private long[] counts(Scope scope) {
        return counts.getOrDefault(scope, new long[0]);
    }

    private static boolean extreme(long[] options) {
        long size = size(options);
        return size > 0 && (options[0] == size || options[options.length - 1] == size);
    }

    /** Whether all gave the same answer, whichever: then nothing has to be subtracted any more. */
    private static boolean sameOption(long[] options) {
        long size = size(options);
        return Arrays.stream(options).anyMatch(option -> option == size);
    }

    private static long size(long[] options) {
        long size = 0;
        for (long option : options) {
            size += option;
        }
        return size;
    }
}
