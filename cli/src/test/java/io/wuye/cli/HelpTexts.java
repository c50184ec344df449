package io.wuye.cli;

import io.wuye.kernel.run.Stop;
import io.wuye.kernel.text.Lang;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The command line as its help describes it. */
final class HelpTexts {
    private HelpTexts() {}

    /** Commands and options without a text. */
    static Set<String> undescribed(Lang lang) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                Map.of(),
                Path.of("").toAbsolutePath(),
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                false,
                false,
                Clock.system(ZoneId.systemDefault()),
                new Stop());
        Set<String> silent = new TreeSet<>();
        collect(CommandTree.build(lang, surroundings, CommandTree.everyWord()), silent);
        return silent;
    }

    private static void collect(CommandLine line, Set<String> silent) {
        CommandSpec spec = line.getCommandSpec();
        if (spec.usageMessage().header().length == 0) {
            silent.add(spec.qualifiedName());
        }
        for (ArgSpec argument : spec.args()) {
            if (argument.description().length == 0) {
                silent.add(spec.qualifiedName() + " " + argument);
            }
        }
        line.getSubcommands().values().forEach(sub -> collect(sub, silent));
    }
}
