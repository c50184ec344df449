package io.wuye.kernel.register;

import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The files of one import: those the caller has looked at, or, when a run is continued, those it was recorded with. */
final class ImportInput {
    private final ImportParameters parameters;
    private final List<InputFile> seen;

    ImportInput(ImportParameters parameters, List<InputFile> seen) {
        this.parameters = parameters;
        this.seen = seen;
    }

    /**
     * The files, with the content the run was started for.
     *
     * @throws Refusal if that content is no longer there
     */
    List<InputFile> open() {
        if (isSeen(seen)) {
            return seen;
        }
        List<InputFile> now = parameters.files().stream()
                .map(file -> InputFile.open(file, parameters.read().limits()))
                .toList();
        if (!isSeen(now)) {
            throw new Refusal(Outcome.INPUT_REFUSED, "register.changed_since", names());
        }
        return now;
    }

    /** File names without folders, for messages. */
    String names() {
        return parameters.files().stream()
                .map(Path::getFileName)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private boolean isSeen(List<InputFile> files) {
        return !files.isEmpty() && ImportParameters.digest(files).equals(parameters.digest());
    }
}
