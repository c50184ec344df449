package io.wuye.kernel.workspace;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company's folder: the one that holds {@code wuye.yaml}.
 *
 * @param root absolute path of the folder
 * @param settings what holds for this call, flags and environment already laid over {@code wuye.yaml}
 */
public record Workspace(Path root, Settings settings) {
    /** The file that makes a folder a workspace. */
    public static final String FILE = "wuye.yaml";

    /** The workspace in this very folder, with the settings of its file. */
    public static Workspace open(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw new Refusal(Outcome.USAGE, "workspace.none_here", folder);
        }
        return new Workspace(folder, Settings.read(folder.resolve(FILE)));
    }

    /** The workspace of a folder: the folder itself or its nearest parent that is one. */
    public static Optional<Workspace> find(Path start) {
        @Nullable Path folder = start.toAbsolutePath().normalize();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve(FILE))) {
                return Optional.of(open(folder));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** This workspace with the choices of a call laid over its own. */
    public Workspace with(Settings upper) {
        return new Workspace(root, upper.over(settings));
    }

    /** JDBC address of the database. */
    public String databaseUrl() {
        String chosen = settings.db();
        return chosen != null ? chosen : "jdbc:sqlite:" + databaseFile();
    }

    /** Where the SQLite file lies when no other database is chosen. */
    public Path databaseFile() {
        return root.resolve("wuye.db");
    }

    /** The folder of files people hand in. */
    public Path data() {
        return root.resolve("data");
    }

    /** The folder every job writes its files to. */
    public Path out() {
        return root.resolve("out");
    }

    /** The folder of rules a company may change. */
    public Path policyFolder() {
        return root.resolve("policy");
    }

    /** A policy file of this workspace; it may be missing, then the shipped one holds. */
    public Path policyPath(String file) {
        return policyFolder().resolve(file);
    }

    /**
     * A YAML policy, strictly read; the one shipped with the program where the workspace has none.
     *
     * @param type a record whose components are the keys in snake_case
     */
    public <T> T policy(String file, Class<T> type) {
        Path own = policyPath(file);
        return Files.exists(own) ? PolicyFile.read(own, type) : PolicyFile.shipped(file, type);
    }

    /** The bytes of a policy file; those shipped with the program where the workspace has none. */
    public byte[] policyBytes(String file) {
        Path own = policyPath(file);
        try {
            return Files.exists(own)
                    ? Files.readAllBytes(own)
                    : PolicyFile.shippedText(file).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, Outcome.STORAGE, "workspace.policy.unreadable", own);
        }
    }
}
