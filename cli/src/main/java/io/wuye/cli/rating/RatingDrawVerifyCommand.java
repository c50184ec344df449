package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.DrawFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye rating draw verify [FILE]}: does a published draw again; needs nothing but its file. */
@Command
public final class RatingDrawVerifyCommand implements Verb {
    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--round", paramLabel = "R")
    private @Nullable String round;

    @Override
    public Outcome run(Session session) {
        Path draw = file != null ? file : own(session);
        List<String> differences = DrawFile.differences(draw);
        session.result("differences", differences);
        if (differences.isEmpty()) {
            session.say("rating.draw.true", draw);
            return Outcome.DONE;
        }
        session.say("rating.draw.false", draw, String.join(", ", differences));
        return Outcome.FOUND;
    }

    private Path own(Session session) {
        String label = round;
        if (label == null) {
            throw new Refusal(Outcome.USAGE, "rating.draw.which");
        }
        return session.workspace().out().resolve("rating").resolve(label).resolve("draw.json");
    }
}
