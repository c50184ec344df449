package io.wuye.cli;

import io.wuye.cli.options.Converters;
import io.wuye.cli.options.Environment;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Builds picocli's tree from the list in {@link RootCommand} and gives every command its texts.
 *
 * <p>Only the commands that the arguments may mean are built: a command costs milliseconds, and whoever asks for help or
 * mistypes a word must not wait for all of them. Lists of commands are made from their words and headlines alone.
 */
final class CommandTree {
    private static final String GLOBAL_SECTION = "globalOptions";

    private final Lang lang;
    private final Messages messages;

    private CommandTree(Lang lang) {
        this.lang = lang;
        this.messages = Messages.of(lang);
    }

    /** The command line in one language, as far as these arguments may need it. */
    static CommandLine build(Lang lang, Surroundings surroundings, List<String> args) {
        CommandLine root = new CommandLine(new RootCommand());
        root.setExpandAtFiles(false);
        for (RootCommand.Entry entry : RootCommand.COMMANDS) {
            add(root, entry, 0, args);
        }
        Converters.register(root, surroundings.directory());
        root.setDefaultValueProvider(new Environment(surroundings.environment()));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpAutoWidth(false);
        root.setUsageHelpWidth(100);
        CommandTree tree = new CommandTree(lang);
        Map<String, IHelpSectionRenderer> sections = root.getHelpSectionMap();
        sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, tree::commands);
        root.setHelpSectionMap(sections);
        tree.describe(root);
        return root;
    }

    /** Adds the words of a command from {@code depth} on, while the arguments have them. */
    private static void add(CommandLine parent, RootCommand.Entry entry, int depth, List<String> args) {
        String word = entry.path().get(depth);
        if (!args.contains(word)) {
            return;
        }
        if (depth == entry.path().size() - 1) {
            parent.addSubcommand(word, new CommandLine(entry.verb()));
            return;
        }
        CommandLine noun = parent.getSubcommands().get(word);
        if (noun == null) {
            noun = new CommandLine(CommandSpec.create());
            parent.addSubcommand(word, noun);
        }
        add(noun, entry, depth + 1, args);
    }

    private void describe(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.resourceBundle(HelpBundle.of(lang, area(line)));
        spec.version("wuye " + Version.text());
        spec.usageMessage()
                .synopsisHeading(messages.text("cli.help.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n" + messages.text("cli.help.parameters") + "%n")
                .optionListHeading("%n" + messages.text("cli.help.options") + "%n")
                .footerHeading("%n" + messages.text("cli.help.exit") + "%n")
                .footer(ExitCode.help(messages).toArray(String[]::new))
                .abbreviateSynopsis(true)
                .sortOptions(false);
        if (!(line.getCommand() instanceof Verb)) {
            spec.usageMessage().customSynopsis(spec.qualifiedName() + " [OPTIONS] [COMMAND]");
        }
        splitOptions(line);
        line.getSubcommands().values().forEach(this::describe);
    }

    /** The words that may follow a noun or the program's name, with their headlines. */
    private String commands(Help help) {
        CommandLine line = help.commandSpec().commandLine();
        return line.getCommand() instanceof Verb
                ? ""
                : "\n" + messages.text("cli.help.commands") + "\n" + list(help, headlines(line));
    }

    private Map<String, String> headlines(CommandLine line) {
        Map<String, String> headlines = new LinkedHashMap<>();
        String parent = line.getCommandSpec().qualifiedName(".");
        for (String word : below(line)) {
            HelpBundle texts = HelpBundle.of(lang, area(path(line, word)));
            headlines.put(word, texts.getString(parent + "." + word + ".usage.header"));
        }
        return headlines;
    }

    private static String list(Help help, Map<String, String> headlines) {
        int words = headlines.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        Help.TextTable table = Help.TextTable.forColumns(
                help.colorScheme(),
                new Help.Column(words, 2, Help.Column.Overflow.SPAN),
                new Help.Column(help.commandSpec().usageMessage().width() - words, 2, Help.Column.Overflow.WRAP));
        table.setAdjustLineBreaksForWideCJKCharacters(
                help.commandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters());
        headlines.forEach(table::addRowValues);
        return table.toString();
    }

    /** A command's own options come first, those of every command in a section of their own. */
    private void splitOptions(CommandLine line) {
        if (line.getParent() == null) {
            return;
        }
        Map<String, IHelpSectionRenderer> sections = line.getHelpSectionMap();
        sections.put(
                UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                help -> own(help, false).isEmpty() ? "" : help.optionListHeading());
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> list(help, own(help, false)));
        sections.put(
                GLOBAL_SECTION, help -> "\n" + messages.text("cli.help.global") + "\n" + list(help, own(help, true)));
        List<String> keys = new ArrayList<>(line.getHelpSectionKeys());
        // picocli hands the sections of a noun on to its verbs.
        keys.remove(GLOBAL_SECTION);
        keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST) + 1, GLOBAL_SECTION);
        line.setHelpSectionKeys(keys);
        line.setHelpSectionMap(sections);
    }

    private static List<OptionSpec> own(Help help, boolean inherited) {
        return help.commandSpec().options().stream()
                .filter(option -> option.inherited() == inherited && !option.hidden())
                .toList();
    }

    private static String list(Help help, List<OptionSpec> options) {
        Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
        layout.addOptions(options, help.createDefaultParamLabelRenderer());
        return layout.toString();
    }

    /** The package below {@code cli} that has a command's texts; a noun has its first verb's. */
    private static String area(CommandLine line) {
        return line.getParent() == null ? "" : area(path(line));
    }

    private static String area(List<String> path) {
        Class<?> verb = below(path).findFirst().orElseThrow().verb();
        String name = verb.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The words that may follow, in the order of the help. */
    static List<String> below(CommandLine line) {
        List<String> path = path(line);
        return below(path)
                .map(entry -> entry.path().get(path.size()))
                .distinct()
                .toList();
    }

    private static Stream<RootCommand.Entry> below(List<String> path) {
        return Arrays.stream(RootCommand.COMMANDS)
                .filter(entry -> entry.path().size() >= path.size()
                        && entry.path().subList(0, path.size()).equals(path));
    }

    /** The words from the program's name, without it, to this command. */
    private static List<String> path(CommandLine line, String... next) {
        List<String> path = new ArrayList<>(List.of(next));
        for (CommandLine one = line; one.getParent() != null; one = one.getParent()) {
            path.add(0, one.getCommandName());
        }
        return path;
    }

    /** The words of every leaf command, e.g. {@code bill run}. */
    static List<String> words() {
        return Arrays.stream(RootCommand.COMMANDS).map(RootCommand.Entry::words).toList();
    }

    /** Arguments with which the whole tree is built. */
    static List<String> everyWord() {
        return Arrays.stream(RootCommand.COMMANDS)
                .flatMap(entry -> entry.path().stream())
                .toList();
    }
}
