package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, nothing is said twice, and every text is used. */
class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_]*\\.[a-z0-9_.-]*)\"");

    private final Map<String, String> chinese = texts("messages", "_zh.properties");
    private final Map<String, String> english = texts("messages", "_en.properties");

    @Test
    void both_languages_have_the_same_messages() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void both_languages_have_the_same_help_texts() {
        assertThat(texts("io/wuye/cli", "help_zh.properties").keySet())
                .isEqualTo(texts("io/wuye/cli", "help_en.properties").keySet());
    }

    @Test
    void english_fills_in_no_argument_that_chinese_does_not_have() {
        english.forEach((key, text) ->
                assertThat(places(chinese.getOrDefault(key, ""))).as(key).containsAll(places(text)));
    }

    @Test
    void english_texts_have_no_straight_apostrophe_which_message_format_would_swallow() {
        english.forEach((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    @Test
    void a_key_lives_in_the_bundle_its_first_segment_names() {
        for (Path file : bundles("messages", ".properties")) {
            String area = file.getFileName().toString().replaceFirst("_(zh|en)\\.properties$", "");
            assertThat(read(file).stringPropertyNames())
                    .as(file.toString())
                    .allMatch(key -> key.startsWith(area + "."));
        }
    }

    @Test
    void no_key_stands_twice_in_a_bundle() {
        for (Path file : bundles("", ".properties")) {
            Set<String> seen = new TreeSet<>();
            Set<String> twice = Sources.text(file)
                    .lines()
                    .filter(line -> line.matches("[a-zA-Z][^#=\\s]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .filter(key -> !seen.add(key))
                    .collect(Collectors.toSet());
            assertThat(twice).as(file.toString()).isEmpty();
        }
    }

    @Test
    void every_message_named_in_the_code_exists() {
        Set<String> areas = chinese.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            boolean message = areas.contains(literal.substring(0, literal.indexOf('.'))) && !fileName(literal);
            boolean known = literal.endsWith(".")
                    ? chinese.keySet().stream().anyMatch(key -> key.startsWith(literal))
                    : chinese.containsKey(literal);
            if (message && !known) {
                missing.add(literal);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_message_is_used() {
        Set<String> literals = literals();
        Set<String> prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        assertThat(chinese.keySet().stream()
                        .filter(key ->
                                !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    private static boolean fileName(String literal) {
        return literal.matches(".*\\.(csv|xlsx|yaml|json|xls|sql|db|txt|properties|sha256|test|java)");
    }

    /** String constants that look like keys; one that ends with a dot is put together with what follows at run time. */
    private static Set<String> literals() {
        return Sources.mainJava().stream()
                .flatMap(file -> matches(LITERAL, Sources.text(file)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private static Set<String> places(String text) {
        new MessageFormat(text);
        Matcher places = Pattern.compile("\\{(\\d+)").matcher(text);
        Set<String> found = new TreeSet<>();
        while (places.find()) {
            found.add(places.group(1));
        }
        return found;
    }

    private static Map<String, String> texts(String folder, String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (Path file : bundles(folder, suffix)) {
            Properties properties = read(file);
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    private static List<Path> bundles(String folder, String suffix) {
        return Stream.of("jobs/src/main/resources", "cli/src/main/resources")
                .flatMap(module -> Sources.files(module, suffix).stream())
                .filter(file -> Sources.parent(file).toString().contains(folder))
                .toList();
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }
}
