package io.wuye.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A transcript file: comments, and commands with what they printed. {@code samples/README.md} describes the format.
 *
 * @param parts in the order of the file
 */
record Transcript(List<Part> parts) {
    /** Lines of a transcript that belong together. */
    sealed interface Part permits Prose, Step {}

    /**
     * Comment and blank lines, kept as they are.
     *
     * @param lines without line ends
     */
    record Prose(List<String> lines) implements Part {}

    /**
     * A command and what it did.
     *
     * @param command what follows {@code $}
     * @param out lines of standard output, without blank ones at the end
     * @param err lines of standard error, without blank ones at the end
     * @param exit exit code
     */
    record Step(String command, List<String> out, List<String> err, int exit) implements Part {}

    static Transcript parse(String text) {
        List<Part> parts = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean starts = line.startsWith("$ ") || (line.startsWith("#") && !prose(block));
            if (starts && !block.isEmpty()) {
                parts.add(part(block));
                block = new ArrayList<>();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            parts.add(part(block));
        }
        return new Transcript(parts);
    }

    private static boolean prose(List<String> block) {
        return !block.isEmpty() && !block.get(0).startsWith("$ ");
    }

    private static Part part(List<String> block) {
        if (prose(block)) {
            return new Prose(block);
        }
        List<String> out = new ArrayList<>();
        List<String> err = new ArrayList<>();
        int exit = 0;
        for (String line : block.subList(1, block.size())) {
            if (line.startsWith("2> ") || line.equals("2>")) {
                err.add(line.substring(Math.min(3, line.length())));
            } else if (line.matches("\\? \\d+")) {
                exit = Integer.parseInt(line.substring(2));
            } else {
                out.add(line.startsWith("\\") ? line.substring(1) : line);
            }
        }
        return new Step(block.get(0).substring(2), trimmed(out), trimmed(err), exit);
    }

    /** Lines without trailing blanks and without blank lines at the end: what a reader cannot see is not compared. */
    static List<String> trimmed(List<String> lines) {
        List<String> kept = new ArrayList<>();
        lines.forEach(line -> kept.add(line.stripTrailing()));
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    List<Step> steps() {
        return parts.stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    /** The commands it calls, and those that "wuye demo" shows as it calls them. */
    Stream<String> commands() {
        return steps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(step.command()),
                        step.out().stream()
                                .filter(line -> line.startsWith("$ wuye "))
                                .map(line -> line.substring(2))));
    }

    /** The file's text; parsing it gives an equal transcript. */
    String text() {
        return parts.stream()
                        .map(Transcript::text)
                        .collect(Collectors.joining())
                        .stripTrailing() + "\n";
    }

    private static String text(Part part) {
        if (part instanceof Prose prose) {
            return String.join("\n", prose.lines()) + "\n";
        }
        Step step = (Step) part;
        List<String> lines = new ArrayList<>();
        lines.add("$ " + step.command());
        step.out().forEach(line -> lines.add(line.matches("(\\$ |#|2>|\\? \\d|\\\\).*") ? "\\" + line : line));
        step.err().forEach(line -> lines.add(("2> " + line).stripTrailing()));
        if (step.exit() != 0) {
            lines.add("? " + step.exit());
        }
        return String.join("\n", lines) + "\n\n";
    }
}
