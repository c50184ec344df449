package io.wuye.cli;

import io.wuye.cli.Transcript.Step;
import io.wuye.kernel.run.Stop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plays the commands of one transcript in a folder of its own: {@code wuye}, and the few words around it. */
final class Shell {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Path root;
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Shell(Path root) {
        this.root = root;
        this.folder = root;
    }

    /** Plays one command and returns it with what it really did. */
    Step play(Step asked) {
        out.reset();
        err.reset();
        int exit;
        try {
            exit = run(Words.of(asked.command()));
        } catch (IOException failed) {
            err.writeBytes(("shell: " + failed + "\n").getBytes(StandardCharsets.UTF_8));
            exit = 1;
        }
        return new Step(asked.command(), lines(out), lines(err), exit);
    }

    private int run(List<String> words) throws IOException {
        Map<String, String> environment = new HashMap<>();
        List<String> rest = new ArrayList<>(words);
        while (rest.get(0).matches("[A-Z_]+=.*")) {
            String word = rest.remove(0);
            environment.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        List<String> arguments = rest.subList(1, rest.size());
        if (rest.get(0).equals("wuye")) {
            return wuye(arguments, environment);
        }
        builtin(rest.get(0), arguments);
        return 0;
    }

    private int wuye(List<String> arguments, Map<String, String> environment) {
        return Program.run(
                arguments,
                new Surroundings(
                        environment,
                        folder,
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        CLOCK,
                        new Stop()));
    }

    private void builtin(String word, List<String> arguments) throws IOException {
        switch (word) {
            case "cd" -> folder = folder.resolve(arguments.get(0)).normalize();
            case "cat" -> print(Files.readString(file(arguments.get(0))));
            case "head" -> head(Integer.parseInt(arguments.get(1)), file(arguments.get(2)));
            case "ls" -> list(arguments.isEmpty() ? folder : file(arguments.get(0)));
            case "cp" -> Files.write(file(arguments.get(1)), Files.readAllBytes(file(arguments.get(0))));
            case "rm" -> Files.delete(file(arguments.get(0)));
            case "mkdir" -> Files.createDirectories(file(arguments.get(0)));
            case "echo" -> echo(arguments);
            default -> throw new IOException("unknown command " + word);
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void head(int count, Path file) throws IOException {
        Files.readAllLines(file).stream().limit(count).forEach(line -> print(line + "\n"));
    }

    private void list(Path where) throws IOException {
        try (Stream<Path> inside = Files.list(where)) {
            inside.map(path -> path.getFileName() + (Files.isDirectory(path) ? "/" : "") + "\n")
                    .sorted()
                    .forEach(this::print);
        }
    }

    /** {@code echo words > file} or {@code >> file}; {@code \n} in the words is a line end. */
    private void echo(List<String> arguments) throws IOException {
        int arrow = Math.max(arguments.indexOf(">"), arguments.indexOf(">>"));
        String text = String.join(" ", arguments.subList(0, arrow < 0 ? arguments.size() : arrow))
                        .replace("\\n", "\n") + "\n";
        if (arrow < 0) {
            print(text);
            return;
        }
        StandardOpenOption[] append = {StandardOpenOption.CREATE, StandardOpenOption.APPEND};
        Path file = file(arguments.get(arrow + 1));
        if (arguments.get(arrow).equals(">>")) {
            Files.writeString(file, text, append);
        } else {
            Files.writeString(file, text);
        }
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was printed, with the folder of this run left out: it has another name every time. */
    private List<String> lines(ByteArrayOutputStream stream) {
        String text =
                stream.toString(StandardCharsets.UTF_8).replace(root + "/", "").replace(root.toString(), ".");
        return Transcript.trimmed(text.lines().toList());
    }
}
