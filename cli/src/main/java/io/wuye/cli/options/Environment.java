package io.wuye.cli.options;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives every option its environment variable: {@code --as-of} is {@code WUYE_AS_OF}, {@code -w} is {@code WUYE_HOME}. */
public final class Environment implements IDefaultValueProvider {
    private static final Set<String> YES = Set.of("1", "yes", "on", "true");
    private static final Set<String> NO = Set.of("0", "no", "off", "false");

    private final Map<String, String> variables;

    /** @param variables the environment */
    public Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** The variable of an option. */
    public static String variable(OptionSpec option) {
        String name = option.longestName().replaceFirst("^-+", "");
        return name.equals("workspace")
                ? "WUYE_HOME"
                : "WUYE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String value = variables.getOrDefault(variable(option), "").strip();
        if (value.isEmpty() && option.longestName().equals("--no-color") && variables.containsKey("NO_COLOR")) {
            value = "true";
        }
        if (value.isEmpty()) {
            return null;
        }
        return option.arity().max() == 0 ? flag(value) : value;
    }

    private static String flag(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return YES.contains(lower) ? "true" : NO.contains(lower) ? "false" : value;
    }
}
