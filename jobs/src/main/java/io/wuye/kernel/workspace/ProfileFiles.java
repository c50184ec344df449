package io.wuye.kernel.workspace;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Policies of one type that are called by a name a user types: those of the program, and those a workspace adds or changes.
 *
 * @param prefix of their files: {@code payment-} for {@code policy/payment-bank.yaml}
 * @param type a record whose components are the keys in snake_case
 * @param unknown message that says there is none of a name ({0}), but others ({1})
 */
public record ProfileFiles<T>(String prefix, Class<T> type, String unknown) {
    /** The name that stands for no profile: files as our own templates have them. */
    public static final String PLAIN = "plain";

    private static final String SUFFIX = ".yaml";

    /**
     * The policy of a name.
     *
     * @throws Refusal USAGE if there is none
     */
    public T of(Optional<Workspace> workspace, String name) {
        String file = prefix + name + SUFFIX;
        Optional<Path> own = workspace
                .filter(here -> isName(name))
                .map(here -> here.policyPath(file))
                .filter(Files::exists);
        if (own.isPresent()) {
            return PolicyFile.read(own.get(), type);
        }
        if (!NewWorkspace.POLICIES.contains(file)) {
            throw new Refusal(Outcome.USAGE, unknown, name, String.join(", ", names(workspace)));
        }
        return PolicyFile.shipped(file, type);
    }

    private TreeSet<String> names(Optional<Workspace> workspace) {
        TreeSet<String> names = new TreeSet<>();
        names.add(PLAIN);
        NewWorkspace.POLICIES.forEach(file -> add(names, file));
        workspace.map(Workspace::policyFolder).filter(Files::isDirectory).ifPresent(folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> add(names, String.valueOf(file.getFileName())));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return names;
    }

    private void add(TreeSet<String> names, String file) {
        if (file.startsWith(prefix) && file.endsWith(SUFFIX)) {
            names.add(file.substring(prefix.length(), file.length() - SUFFIX.length()));
        }
    }

    /** No path of another folder. */
    private static boolean isName(String name) {
        return name.matches("[\\p{L}\\p{N}._-]+");
    }
}
