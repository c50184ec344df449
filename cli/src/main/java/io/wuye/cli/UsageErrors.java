package io.wuye.cli;

import io.wuye.cli.options.Environment;
import io.wuye.cli.options.Size;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Nearest;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: what was found, what was expected, where the help is. */
final class UsageErrors {
    private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
            Map.entry(LocalDate.class, "date"),
            Map.entry(Period.class, "period"),
            Map.entry(Duration.class, "duration"),
            Map.entry(Size.class, "size"),
            Map.entry(Path.class, "path"),
            Map.entry(BigDecimal.class, "amount"),
            Map.entry(Integer.class, "number"),
            Map.entry(int.class, "number"),
            Map.entry(Long.class, "number"),
            Map.entry(long.class, "number"),
            Map.entry(boolean.class, "flag"),
            Map.entry(Boolean.class, "flag"));

    private final Messages messages;
    private final Surroundings surroundings;

    UsageErrors(Lang lang, Surroundings surroundings) {
        this.messages = Messages.of(lang);
        this.surroundings = surroundings;
    }

    /** Prints the sentence and the hint; with {@code json} the document as well. */
    int report(ParameterException wrong, boolean json) {
        Sentence sentence = sentence(wrong);
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        surroundings.err().println("wuye: " + messages.text(sentence.key, sentence.arguments.toArray()));
        surroundings.err().println(messages.text("cli.usage.hint", command.qualifiedName() + " --help"));
        if (json) {
            Answer answer = new Answer();
            answer.error(sentence.key, messages.text(sentence.key, sentence.arguments.toArray()));
            answer.print(Outcome.USAGE, surroundings.out());
        }
        return ExitCode.of(Outcome.USAGE);
    }

    private Sentence sentence(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return Sentence.of("cli.usage.other", String.valueOf(wrong.getMessage()));
        }
        if (wrong instanceof OverwrittenOptionException) {
            return Sentence.of("cli.usage.twice", name(argument));
        }
        String value = wrong.getValue() == null ? "" : wrong.getValue();
        return Sentence.of("cli.usage.value", source(argument, value), value, expected(argument.type()));
    }

    private Sentence missing(MissingParameterException missing) {
        List<ArgSpec> arguments = missing.getMissing();
        if (arguments.isEmpty()) {
            return Sentence.of("cli.usage.other", String.valueOf(missing.getMessage()));
        }
        boolean givenWithoutValue =
                arguments.size() == 1 && arguments.get(0) instanceof OptionSpec option && !option.required();
        String names = arguments.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
        return Sentence.of(givenWithoutValue ? "cli.usage.no_value" : "cli.usage.missing", names);
    }

    private Sentence unmatched(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        CommandLine line = unmatched.getCommandLine();
        if (word.startsWith("-")) {
            List<String> options = line.getCommandSpec().options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            return Sentence.of("cli.usage.unknown_option", word, hint(word, options));
        }
        if (!(line.getCommand() instanceof Verb)) {
            String all = line.getCommandSpec().qualifiedName() + " " + word;
            return Sentence.of("cli.usage.unknown_command", all, hint(word, CommandTree.below(line)));
        }
        return Sentence.of("cli.usage.unknown_argument", word);
    }

    private String hint(String word, List<String> known) {
        return Nearest.of(word, known)
                .map(meant -> messages.text("cli.usage.meant", meant))
                .orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The option, or the variable when the value came from there. */
    private String source(ArgSpec argument, String value) {
        if (!(argument instanceof OptionSpec option)) {
            return name(argument);
        }
        String variable = Environment.variable(option);
        boolean typed = option.originalStringValues().contains(value);
        return !typed && value.equals(surroundings.variable(variable)) ? variable : name(argument);
    }

    private String expected(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(" | "));
        }
        return messages.text("cli.expected." + EXPECTED.getOrDefault(type, "other"));
    }

    private record Sentence(String key, List<Object> arguments) {
        static Sentence of(String key, Object... arguments) {
            return new Sentence(key, List.of(arguments));
        }
    }
}
