package io.wuye.rating.capsule;

import io.wuye.kernel.workspace.Workspace;
import io.wuye.rating.RatingPolicy;
import io.wuye.rating.rubric.RubricShelf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules a round was judged by, byte for byte: rubrics, what the district decided, and its calendar. */
final class CapsulePolicies {
    private static final String CALENDAR = "calendar.csv";

    private CapsulePolicies() {}

    /** By file name; what the workspace does not have is the program's own. */
    static SortedMap<String, byte[]> of(Workspace workspace) {
        List<String> names = new ArrayList<>(List.of(RatingPolicy.FILE, CALENDAR));
        List<Path> rubrics = RubricShelf.files(workspace.policyFolder());
        rubrics.forEach(file -> names.add(file.getFileName().toString()));
        if (rubrics.isEmpty()) {
            names.addAll(RubricShelf.SHIPPED);
        }
        SortedMap<String, byte[]> policies = new TreeMap<>();
        names.forEach(name -> policies.put(name, workspace.policyBytes(name)));
        return policies;
    }
}
