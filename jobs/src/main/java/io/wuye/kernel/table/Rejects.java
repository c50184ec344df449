package io.wuye.kernel.table;

import java.util.Set;

/** Rejected rows in the layout of their file. */
public final class Rejects {
    private static final Set<String> OURS = Set.of("问题代码", "问题说明", "problem_code", "problem_message");

    private Rejects() {}

    /** Whether a heading is one of the two columns that a rejects file has more than its input. */
    static boolean isOurs(String heading) {
        return OURS.contains(heading);
    }
}
