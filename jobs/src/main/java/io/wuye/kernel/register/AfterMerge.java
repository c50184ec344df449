package io.wuye.kernel.register;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import java.util.List;

/** What else the import of one kind does, in a step and transaction of its own after the merge. */
public interface AfterMerge {
    /** Verb that names the step: {@code post}. */
    String step();

    /**
     * Refuses the import, before anything of it is merged, if this could not be done afterwards.
     *
     * @throws io.wuye.kernel.text.Refusal in that case
     */
    default void ready(RunContext run) {}

    /**
     * Does it for the rows that came with these files: the versions whose {@code import_id} is one of theirs.
     *
     * @return how many rows were written, for the record
     * @throws Exception to roll this step back and fail the run; the merge before it stands
     */
    long after(RunContext run, List<ImportFile> files) throws Exception;

    /** Writes the files that show what was done; done again when a run is continued. */
    default void render(RunContext run, RenderOptions options) {}
}
