package io.wuye.kernel.register;

import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.workspace.Workspace;
import java.util.Optional;

/** Formats of other programs in which the files of a register may come, by name. */
@FunctionalInterface
public interface Formats {
    /** Only files with the columns of the sheet. */
    Formats NONE = (workspace, name) -> {
        throw new IllegalArgumentException("no format " + name);
    };

    /**
     * The format of a name.
     *
     * @param workspace whose policy may describe it; empty where files are checked without one
     * @throws io.wuye.kernel.text.Refusal USAGE if there is none
     */
    FileFormat of(Optional<Workspace> workspace, String name);
}
