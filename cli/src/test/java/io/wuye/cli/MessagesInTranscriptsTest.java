package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every message stands in a transcript, so that somebody has read it as its reader will, or a reason is given. */
class MessagesInTranscriptsTest {
    private final String played =
            Sources.transcripts().stream().map(Sources::text).collect(Collectors.joining("\n"));
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
        Pattern pattern = Pattern.compile(fixed.stream().map(Pattern::quote).collect(Collectors.joining(".*")));
        // To match every message with every line takes a minute: only lines with its longest fixed part are looked at.
        String longest =
                fixed.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        for (int at = played.indexOf(longest); at >= 0; at = played.indexOf(longest, at + 1)) {
            int start = played.lastIndexOf('\n', at) + 1;
            int end = played.indexOf('\n', at);
            if (pattern.matcher(played.substring(start, end < 0 ? played.length() : end))
                    .find()) {
                return true;
            }
        }
        return false;
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
