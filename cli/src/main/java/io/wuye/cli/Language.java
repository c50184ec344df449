package io.wuye.cli;

import io.wuye.kernel.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the language before anything is parsed: flag, environment, workspace, locale, Chinese. */
final class Language {
    private static final List<String> LOCALE_VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private Language() {}

    static Lang of(List<String> args, Surroundings surroundings) {
        return flag(args)
                .or(() -> lang(surroundings.variable("WUYE_LANG")))
                .or(() -> ofWorkspace(start(args, surroundings)))
                .or(() -> ofLocale(surroundings))
                .orElse(Lang.ZH);
    }

    private static Optional<Lang> flag(List<String> args) {
        return lang(value(args, "--lang"));
    }

    private static Path start(List<String> args, Surroundings surroundings) {
        String named = Stream.of(value(args, "--workspace"), value(args, "-w"), surroundings.variable("WUYE_HOME"))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
        return surroundings.directory().resolve(named);
    }

    private static String value(List<String> args, String option) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith(option + "=")) {
                return args.get(i).substring(option.length() + 1);
            }
            if (args.get(i).equals(option) && i + 1 < args.size()) {
                return args.get(i + 1);
            }
        }
        return "";
    }

    /** One line of {@code wuye.yaml} is looked at, not parsed: help must not wait for a YAML reader. */
    private static Optional<Lang> ofWorkspace(Path start) {
        @Nullable Path folder = start.toAbsolutePath().normalize();
        while (folder != null) {
            Path file = folder.resolve("wuye.yaml");
            if (Files.isRegularFile(file)) {
                return lineOf(file);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    private static Optional<Lang> lineOf(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("lang:"))
                    .findFirst()
                    .flatMap(line ->
                            lang(line.substring(5).replaceFirst("#.*", "").strip()));
        } catch (IOException unreadable) {
            // Whoever needs the workspace says so in a sentence; here only its language is unknown.
            return Optional.empty();
        }
    }

    private static Optional<Lang> ofLocale(Surroundings surroundings) {
        return LOCALE_VARIABLES.stream()
                .map(surroundings::variable)
                .filter(name -> !name.isEmpty() && !name.startsWith("C") && !name.equals("POSIX"))
                .findFirst()
                .filter(name -> name.startsWith("en"))
                .map(name -> Lang.EN);
    }

    private static Optional<Lang> lang(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "zh" -> Optional.of(Lang.ZH);
            case "en" -> Optional.of(Lang.EN);
            default -> Optional.empty();
        };
    }
}
