package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.capsule.CapsuleCheck;
import io.wuye.rating.capsule.CapsuleDesk;
import io.wuye.rating.capsule.Difference;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye rating verify [CAPSULE]}: comes to the same results with nothing but a capsule; needs no workspace. */
@Command
public final class RatingVerifyCommand implements Verb {
    @Parameters(paramLabel = "CAPSULE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--round", paramLabel = "R")
    private @Nullable String round;

    @Override
    public Outcome run(Session session) {
        Path capsule = file != null ? file : own(session);
        CapsuleCheck.Verdict verdict = CapsuleCheck.of(capsule, session.clock());
        List<Difference> differences = verdict.differences();
        session.result("sha256", verdict.sha256());
        session.result(
                "differences",
                differences.stream()
                        .map(one -> session.messages().text("rating.capsule." + one.code(), one.part(), one.detail()))
                        .toList());
        for (Difference one : differences) {
            session.say("rating.capsule." + one.code(), one.part(), one.detail());
        }
        session.say(
                differences.isEmpty() ? "rating.capsule.true" : "rating.capsule.false",
                capsule,
                verdict.round(),
                differences.isEmpty() ? verdict.results() : differences.size());
        session.note("rating.capsule.sha256", verdict.sha256());
        return differences.isEmpty() ? Outcome.DONE : Outcome.FOUND;
    }

    private Path own(Session session) {
        if (round == null) {
            throw new Refusal(Outcome.USAGE, "rating.capsule.which");
        }
        return session.workspace().out().resolve("rating").resolve(round).resolve(CapsuleDesk.FILE);
    }
}
