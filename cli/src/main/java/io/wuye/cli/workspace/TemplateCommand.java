package io.wuye.cli.workspace;

import io.wuye.cli.Features;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.report.AtomicFile;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.table.Template;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye template KIND}: writes a workbook to fill in. */
@Command
public final class TemplateCommand implements Verb {
    @Parameters(paramLabel = "KIND", index = "0")
    private String kind = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Override
    public Outcome run(Session session) {
        Sheet sheet = Features.registers().of(kind).sheet();
        Path file = output != null ? output : session.directory().resolve(kind + "-template.xlsx");
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !session.yes()) {
            throw new Refusal(Outcome.RULE_REFUSED, "table.template.exists", file);
        }
        AtomicFile.write(file, out -> Template.write(sheet, session.lang(), out));
        session.say("table.template.written", file, sheet.title());
        session.result("file", file.toString());
        return Outcome.DONE;
    }
}
