package io.wuye.cli.notice;

import io.wuye.arrears.NoticeEventSheet;
import io.wuye.arrears.Redelivery;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.cli.workspace.ImportOptions;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wuye notice events FILE…}: what became of letters; a failed channel is followed by the next. */
@Command
public final class NoticeEventsCommand implements Verb {
    @Parameters(paramLabel = "FILE", index = "0..*", arity = "1")
    private List<Path> files = List.of();

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Override
    public Outcome run(Session session) {
        return options.run(session, NoticeEventSheet.SHEET.kind(), files, result -> {
            try (Database database = Database.reader(session.workspace())) {
                List<Redelivery.Failed> failed = new Redelivery(session.workspace(), database).failed(session.asOf());
                failed.forEach(letter -> tell(session, letter));
                session.result("redeliver", failed);
            }
        });
    }

    private static void tell(Session session, Redelivery.Failed letter) {
        Messages messages = session.messages();
        session.say(
                "notice.redeliver",
                letter.noticeNo(),
                messages.text("notice.channel." + letter.failed()),
                messages.text("notice.channel." + letter.next()));
    }
}
