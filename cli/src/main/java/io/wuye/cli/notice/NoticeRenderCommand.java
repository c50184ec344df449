package io.wuye.cli.notice;

import io.wuye.arrears.NoticePrint;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye notice render NO}: prints a letter again, to the same bytes, and proves its text. */
@Command
public final class NoticeRenderCommand implements Verb {
    @Parameters(paramLabel = "NO")
    private String number = "";

    @Override
    public Outcome run(Session session) {
        try (Database database = Database.reader(session.workspace())) {
            NoticePrint.Printed printed =
                    new NoticePrint(session.workspace(), database, session.render()).print(number);
            session.result("notice", printed);
            session.say("notice.render.done", printed.noticeNo(), printed.file(), printed.sha256());
            return Outcome.DONE;
        }
    }
}
