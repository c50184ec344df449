package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that a compiler does not know. */
class TidyTest {
    private static final int LINES_OF_A_FILE = 400;
    private static final int LINES_OF_A_METHOD = 50;

    /** A declaration at the first or second level that opens a body; control words and types are not methods. */
    private static final Pattern METHOD_END = Pattern.compile("^( {4}| {8})}$");

    private static final Pattern METHOD =
            Pattern.compile("^( {4}| {8})(?! )(?!.*\\b(class|interface|enum|record|new|return|if|for|while|switch)\\b)"
                    + "[\\w@<].*\\(.*");

    @Test
    void no_file_is_longer_than_four_hundred_lines() {
        assertThat(Sources.allJava())
                .allSatisfy(file -> assertThat(Sources.text(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(LINES_OF_A_FILE));
    }

    @Test
    void no_method_is_longer_than_fifty_lines() {
        // The makers of sample files are tables written down as code; cutting a table in pieces helps nobody.
        assertThat(Sources.allJava().stream()
                        .filter(file -> !file.toString().contains("/io/wuye/samples/"))
                        .flatMap(TidyTest::longMethods))
                .isEmpty();
    }

    /** Palantir's format is regular: a method starts at its own indentation and ends with a brace at the same. */
    private static Stream<String> longMethods(Path file) {
        List<String> tooLong = new ArrayList<>();
        List<String> lines = Sources.text(file).lines().toList();
        int start = -1;
        String indentation = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher method = METHOD.matcher(lines.get(i));
            if (method.matches()) {
                start = i;
                indentation = method.group(1);
            }
            boolean ends =
                    METHOD_END.matcher(lines.get(i)).matches() && lines.get(i).equals(indentation + "}");
            if (ends && start >= 0) {
                if (i - start + 1 > LINES_OF_A_METHOD) {
                    tooLong.add(file + ":" + (start + 1) + " " + (i - start + 1) + " lines");
                }
                start = -1;
            }
        }
        return tooLong.stream();
    }

    @Test
    void nothing_is_left_for_later() {
        Pattern later = Pattern.compile("\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X)\\b");
        assertThat(Sources.allJava())
                .allSatisfy(file -> assertThat(later.matcher(Sources.text(file)).find())
                        .as(file.toString())
                        .isFalse());
    }

    @Test
    void every_package_says_what_it_is_for() {
        Set<Path> silent = new TreeSet<>();
        for (Path file : Sources.mainJava()) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Sources.text(info).matches("(?s)/\\*\\*.*@NullMarked\npackage .*")) {
                silent.add(Sources.parent(file));
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_command_has_a_transcript() {
        assertThat(CommandTree.words().stream().filter(words -> !played().contains(words)))
                .isEmpty();
    }

    @Test
    void every_command_is_described_in_the_help() {
        for (Lang lang : Lang.values()) {
            assertThat(HelpTexts.undescribed(lang)).as(lang.toString()).isEmpty();
        }
    }

    @Test
    void every_command_of_the_readme_is_in_a_transcript() {
        Set<String> played = Sources.transcripts().stream()
                .flatMap(file -> Transcript.parse(Sources.text(file)).commands())
                .collect(Collectors.toSet());
        Pattern command = Pattern.compile("(?m)^(?:\\$ )?(?:scripts/)?(wuye .*?)(?:\\s+#.*)?$");
        Set<String> unplayed = new TreeSet<>();
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            command.matcher(Sources.text(Sources.ROOT.resolve(readme)))
                    .results()
                    .map(result -> result.group(1))
                    .filter(line -> !played.contains(line))
                    .forEach(unplayed::add);
        }
        assertThat(unplayed).isEmpty();
    }

    /** A feature with a job has the whole pattern; a register has records, a Sheet and a Store. */
    @Test
    void every_feature_has_the_pattern() {
        for (Path folder : features()) {
            List<String> names = Sources.files(Sources.ROOT.relativize(folder).toString(), ".java").stream()
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            List<String> suffixes = names.stream().anyMatch(name -> name.endsWith("Job"))
                    ? List.of("Rules", "Sheet", "Store", "Report", "Parameters", "Job")
                    : List.of("Store");
            for (String suffix : suffixes) {
                assertThat(names).as(folder + " has a …" + suffix).anyMatch(name -> name.endsWith(suffix));
            }
        }
    }

    private static Set<Path> features() {
        Set<Path> folders = new HashSet<>();
        for (Path file : Sources.mainJava()) {
            String path = Sources.ROOT.relativize(file).toString();
            Matcher feature = Pattern.compile("(jobs/src/main/java/io/wuye/(?!kernel)[a-z]+)/.*")
                    .matcher(path);
            if (feature.matches()) {
                folders.add(Sources.ROOT.resolve(feature.group(1)));
            }
        }
        return folders;
    }

    /** The commands that transcripts call, options and arguments left out. */
    private static Set<String> played() {
        Set<String> played = new HashSet<>();
        for (Path file : Sources.transcripts()) {
            Transcript.parse(Sources.text(file))
                    .commands()
                    .map(Words::of)
                    .forEach(words -> CommandTree.words().stream()
                            .filter(command -> contains(words, Words.of(command)))
                            .forEach(played::add));
        }
        return played;
    }

    private static boolean contains(List<String> words, List<String> command) {
        return words.contains("wuye") && Collections.indexOfSubList(words, command) > words.indexOf("wuye");
    }
}
