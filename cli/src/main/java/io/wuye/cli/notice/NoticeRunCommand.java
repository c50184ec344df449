package io.wuye.cli.notice;

import io.wuye.arrears.NoticeJob;
import io.wuye.arrears.NoticeParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye notice run}: writes to whoever is in arrears, one rung of the ladder a run. */
@Command
public final class NoticeRunCommand implements Verb {
    @Option(names = "--level", paramLabel = "N")
    private @Nullable Integer level;

    @Option(names = "--dry-run")
    private boolean dry;

    @Override
    public Outcome run(Session session) {
        NoticeParameters parameters = new NoticeParameters(level, dry, session.asOf());
        RunResult result = Runs.run(session, parameters, new NoticeJob(dry, session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            new NoticeAnswer(session, summary, dry).print();
        }
        Object missing = result.figures().get("glyphs_missing");
        if (missing != null && !missing.toString().equals("0")) {
            session.warn("notice.answer.glyphs", missing);
        }
        return result.outcome();
    }
}
