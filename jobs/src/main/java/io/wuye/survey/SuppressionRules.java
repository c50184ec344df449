package io.wuye.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
 *   <li>a part that is nearly the whole: the few others would be known by difference.
 * </ul>
 *
 * Hidden people still count in every whole they belong to.
 */
final class SuppressionRules {
    private final int smallest;
    /** Answers per option, don’t-knows and blanks left out. */
    private final Map<Scope, long[]> counts;

    private final Map<Scope.Kind, List<Scope>> byKind = new EnumMap<>(Scope.Kind.class);
    private final Map<String, List<Scope>> buildings = new HashMap<>();
    private final Set<Scope> hidden = new HashSet<>();

    /**
     * @param smallest cells with fewer answers are hidden
     * @param counts of one question: answers per option from best to worst
     */
    SuppressionRules(int smallest, Map<Scope, long[]> counts) {
        this.smallest = smallest;
        this.counts = new TreeMap<>(counts);
        for (Scope scope : this.counts.keySet()) {
            byKind.computeIfAbsent(scope.kind(), kind -> new ArrayList<>()).add(scope);
            if (scope.kind() == Scope.Kind.BUILDING) {
                buildings
                        .computeIfAbsent(scope.project(), project -> new ArrayList<>())
                        .add(scope);
            }
        }
    }

    /** The scopes that are hidden. */
    Set<Scope> hidden() {
        counts.forEach((scope, options) -> {
            if (size(options) < smallest || (scope.kind() != Scope.Kind.ALL && extreme(options))) {
                hidden.add(scope);
            }
        });
        int before;
        do {
            before = hidden.size();
            part(Scope.ALL, of(Scope.Kind.PROJECT));
            for (Scope project : of(Scope.Kind.PROJECT)) {
                part(project, buildings.getOrDefault(project.project(), List.of()));
            }
            part(Scope.ALL, of(Scope.Kind.BUILDING));
            part(Scope.ALL, of(Scope.Kind.STRATUM));
            same();
        } while (hidden.size() > before);
        return hidden;
    }

    /** Hides parts of a whole until nothing can be told by subtraction. */
    private void part(Scope whole, List<Scope> parts) {
        if (parts.isEmpty() || counts.get(whole) == null) {
            return;
        }
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
        visible.sort(Comparator.<Scope>comparingLong(part -> size(counts(part))).thenComparing(part -> part));
        while (!visible.isEmpty() && tells(whole, parts, visible)) {
            hidden.add(visible.remove(0));
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
        return left < smallest || alone || extreme(rest);
    }

    private Scope hiddenOf(List<Scope> parts) {
        return parts.stream().filter(hidden::contains).findFirst().orElseThrow();
    }

    /** Strata that are buildings are hidden where those are, and the other way round. */
    private void same() {
        for (Scope building : of(Scope.Kind.BUILDING)) {
            Scope stratum = Scope.stratum(building.name());
            boolean one = counts.containsKey(stratum) && size(counts(stratum)) == size(counts(building));
            if (one) {
                if (hidden.contains(stratum) || hidden.contains(building)) {
                    hidden.add(stratum);
                    hidden.add(building);
                }
            }
        }
    }

    private List<Scope> of(Scope.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private long[] counts(Scope scope) {
        return counts.getOrDefault(scope, new long[0]);
    }

    private static boolean extreme(long[] options) {
        long size = size(options);
        return size > 0 && (options[0] == size || options[options.length - 1] == size);
    }

    private static long size(long[] options) {
        long size = 0;
        for (long option : options) {
            size += option;
        }
        return size;
    }
}
