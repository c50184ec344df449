package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every message stands in a transcript, so that somebody has read it as its reader will, or a reason is given. */
class MessagesInTranscriptsTest {
    private final List<String> played = Sources.transcripts().stream()
            .flatMap(file -> Sources.text(file).lines())
            .distinct()
            .toList();
    private final List<String> unplayed = Sources.text(Sources.ROOT.resolve("samples/errors/unplayed.txt"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.replaceFirst("\\s.*", ""))
            .toList();

    @Test
    void every_message_is_played_or_excused() {
        Set<String> missing = new TreeSet<>();
        messages().forEach((key, texts) -> {
            if (!isExcused(key) && texts.stream().noneMatch(this::isPlayed)) {
                missing.add(key);
            }
        });
        assertThat(missing)
                .as("add a transcript, or a reason to samples/errors/unplayed.txt")
                .isEmpty();
    }

    @Test
    void excuses_are_for_messages_that_exist() {
        assertThat(unplayed).allMatch(excuse -> messages().keySet().stream().anyMatch(key -> covers(excuse, key)));
    }

    private boolean isExcused(String key) {
        return unplayed.stream().anyMatch(excuse -> covers(excuse, key));
    }

    private static boolean covers(String excuse, String key) {
        return excuse.endsWith(".") ? key.startsWith(excuse) : key.equals(excuse);
    }

    /** Whether the first line of a message, whatever is filled in, is printed somewhere. */
    private boolean isPlayed(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        List<String> fixed = List.of(line.split("\\{\\d+[^}]*}", -1));
        return played.stream().anyMatch(one -> holds(one, fixed));
    }

    /** Whether a line has all parts in their order; as a pattern, many gaps in a long line would take minutes. */
    private static boolean holds(String line, List<String> parts) {
        int at = 0;
        for (String part : parts) {
            int found = line.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    /** Key → its texts in both languages. */
    private static Map<String, List<String>> messages() {
        Map<String, List<String>> messages = new TreeMap<>();
        for (String module : List.of("jobs", "cli")) {
            for (Path file : Sources.files(module + "/src/main/resources/io/wuye/messages", ".properties")) {
                Properties texts = read(file);
                texts.stringPropertyNames()
                        .forEach(key -> messages.merge(
                                key,
                                List.of(texts.getProperty(key)),
                                (one, other) -> List.of(one.get(0), other.get(0))));
            }
        }
        return messages;
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
