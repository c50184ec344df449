package io.wuye.cli;

import io.wuye.kernel.run.Stop;
import io.wuye.kernel.text.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The help of every command, rendered when the program is built: {@code io/wuye/cli/pages/help-bill-run_zh.txt}.
 *
 * <p>Whoever asks for help then waits for no parser. A question that is not simply words and {@code --help} is answered
 * by the parser, as are all of them where the pages are missing, in the same words.
 */
final class HelpPages {
    private static final String FOLDER = "pages";

    private HelpPages() {}

    /** The page these arguments ask for; null if they ask for something else. */
    static byte @Nullable [] find(List<String> args, Lang lang) {
        StringBuilder name = new StringBuilder();
        boolean asked = args.isEmpty();
        for (String arg : args) {
            boolean help = arg.equals("--help") || arg.equals("-h");
            if (!help && (asked || !isWord(arg))) {
                return null;
            }
            asked |= help;
            name.append(help ? "" : "-" + arg);
        }
        return asked ? read(file(name.toString(), lang)) : null;
    }

    private static boolean isWord(String arg) {
        return !arg.startsWith("-")
                && arg.chars().allMatch(letter -> (letter >= 'a' && letter <= 'z') || letter == '-');
    }

    private static String file(String words, Lang lang) {
        return "help" + words + "_" + lang.suffix() + ".txt";
    }

    private static byte @Nullable [] read(String file) {
        try (InputStream in = HelpPages.class.getResourceAsStream(FOLDER + "/" + file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Called by the build: renders every page into the folder of compiled classes. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "io/wuye/cli", FOLDER));
        for (Lang lang : Lang.values()) {
            CommandLine root = CommandTree.build(lang, nowhere(), CommandTree.everyWord());
            render(root, "", lang, folder);
        }
    }

    private static void render(CommandLine line, String words, Lang lang, Path folder) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(page, false, StandardCharsets.UTF_8)) {
            line.usage(out, CommandLine.Help.Ansi.OFF);
        }
        Files.write(folder.resolve(file(words, lang)), page.toByteArray());
        for (Map.Entry<String, CommandLine> sub : line.getSubcommands().entrySet()) {
            render(sub.getValue(), words + "-" + sub.getKey(), lang, folder);
        }
    }

    private static Surroundings nowhere() {
        PrintStream out = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(
                Map.of(),
                Path.of("").toAbsolutePath(),
                InputStream.nullInputStream(),
                out,
                out,
                false,
                false,
                Clock.systemUTC(),
                new Stop());
    }
}
