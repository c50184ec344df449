package io.wuye.survey;

import io.wuye.kernel.text.Nearest;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.NewWorkspace;
import io.wuye.kernel.workspace.PolicyFile;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questionnaires of a workspace: {@code policy/questionnaire-*.yaml}. */
public final class Questionnaires {
    private final Map<String, Path> files;
    private final List<String> own = new ArrayList<>();

    private Questionnaires(Map<String, Path> files) {
        this.files = files;
        files.forEach((id, file) -> {
            if (!NewWorkspace.isAsShipped(file)) {
                own.add(id);
            }
        });
    }

    /**
     * Reads them.
     *
     * @throws Refusal USAGE if any of them is wrong
     */
    public static Questionnaires of(Workspace workspace) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Path file : files(workspace)) {
            String id = PolicyFile.read(file, Questionnaire.class).id();
            Path other = files.putIfAbsent(id, file);
            if (other != null) {
                throw new Refusal(Outcome.USAGE, "survey.questionnaire.twice", id, other, file);
            }
        }
        return new Questionnaires(files);
    }

    /**
     * The questionnaire of an id; of none, the only one there is, those that are as shipped left out if there are others.
     *
     * @param id null: not said
     */
    public Questionnaire choose(@Nullable String id) {
        if (id != null) {
            return read(id);
        }
        List<String> candidates = own.isEmpty() ? List.copyOf(files.keySet()) : own;
        if (candidates.size() != 1) {
            throw new Refusal(Outcome.USAGE, "survey.questionnaire.which", String.join(", ", files.keySet()));
        }
        return read(candidates.get(0));
    }

    private Questionnaire read(String id) {
        Path file = files.get(id);
        if (file == null) {
            String near = Nearest.of(id, files.keySet()).orElse(String.join(", ", files.keySet()));
            throw new Refusal(Outcome.USAGE, "survey.questionnaire.unknown", id, near);
        }
        return PolicyFile.read(file, Questionnaire.class);
    }

    private static List<Path> files(Workspace workspace) {
        if (!Files.isDirectory(workspace.policyFolder())) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(workspace.policyFolder())) {
            return inside.filter(file -> file.getFileName().toString().matches("questionnaire-.*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
