package io.wuye.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A scope and all scopes of one kind that lie in it: who knows the whole and all parts but one knows that one too.
 *
 * @param parts in their order, none of them in another
 */
record Whole(Scope scope, List<Scope> parts) {
    Whole {
        parts = List.copyOf(parts);
    }

    /** What lies in what, found from who is in it: a stratum may be a few buildings, and a building a few strata. */
    static List<Whole> of(Map<Scope, List<Cell>> scopes) {
        IdentityHashMap<Cell, List<Scope>> around = new IdentityHashMap<>();
        Map<Scope, Set<Cell>> inside = new HashMap<>();
        scopes.forEach((scope, cells) -> {
            Set<Cell> members = Collections.newSetFromMap(new IdentityHashMap<>());
            members.addAll(cells);
            inside.put(scope, members);
            cells.forEach(cell ->
                    around.computeIfAbsent(cell, any -> new ArrayList<>()).add(scope));
        });
        Map<Scope, Map<Scope.Kind, List<Scope>>> parts = new TreeMap<>();
        for (Map.Entry<Scope, List<Cell>> part : new TreeMap<>(scopes).entrySet()) {
            List<Scope> wholes = part.getValue().isEmpty()
                    ? List.of()
                    : around.getOrDefault(part.getValue().get(0), List.of());
            for (Scope whole : wholes) {
                boolean other =
                        whole.kind() != part.getKey().kind() && part.getKey().kind() != Scope.Kind.ALL;
                if (other && inside.getOrDefault(whole, Set.of()).containsAll(part.getValue())) {
                    parts.computeIfAbsent(whole, any -> new TreeMap<>())
                            .computeIfAbsent(part.getKey().kind(), any -> new ArrayList<>())
                            .add(part.getKey());
                }
            }
        }
        List<Whole> found = new ArrayList<>();
        parts.forEach((whole, kinds) -> kinds.values().forEach(list -> found.add(new Whole(whole, list))));
        return found;
    }
}
