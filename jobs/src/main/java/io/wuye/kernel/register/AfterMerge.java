package io.wuye.kernel.register;

import java.util.List;

/** What else the import of one kind does, in a step and transaction of its own after the merge. */
public interface AfterMerge {
    /** Verb that names the step: {@code post}. */
    String step();

    /**
     * Does it for the rows that came with these imports ({@code import_id} of their versions). Must be harmless when it
     * runs again for the same imports, because a run that was killed is continued at the start of this step.
     */
    void after(List<Long> importIds);
}
