package io.wuye.payment.collection;

import io.wuye.kernel.register.Formats;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.workspace.ProfileFiles;
import io.wuye.kernel.workspace.Workspace;
import java.util.Optional;

/** The profiles of banks by name: those of the program, and those a workspace adds or changes. */
public final class CollectionProfiles implements Formats {
    private static final ProfileFiles<CollectionProfile> FILES =
            new ProfileFiles<>("collection-", CollectionProfile.class, "collection.profile.unknown");

    /** The profile of a name. */
    static CollectionProfile profile(Optional<Workspace> workspace, String name) {
        return FILES.of(workspace, name);
    }

    @Override
    public FileFormat of(Optional<Workspace> workspace, String name) {
        CollectionProfile profile = profile(workspace, name);
        return FileFormat.of(CollectionReturnSheet.SHEET, () -> new ReturnConversion(profile));
    }
}
