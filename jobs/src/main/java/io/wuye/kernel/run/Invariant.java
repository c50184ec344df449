package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What must always be true of a feature’s tables, whatever was run and whenever the power failed.
 *
 * @param name of the feature, the last part of a message key below {@code database.verify.of}
 * @param check reads the tables and says what is not true; empty when all is
 */
public record Invariant(String name, BiFunction<Workspace, Database, List<Refusal>> check) {
    /** What is not true. */
    public List<Refusal> broken(Workspace workspace, Database database) {
        return check.apply(workspace, database);
    }
}
