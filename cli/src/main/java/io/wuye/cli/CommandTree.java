package io.wuye.cli;

import io.wuye.cli.options.Converters;
import io.wuye.cli.options.Environment;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Builds picocli's tree from the list in {@link RootCommand} and gives every command its texts. */
final class CommandTree {
    private static final String GLOBAL_SECTION = "globalOptions";

    private final Lang lang;
    private final Messages messages;

    private CommandTree(Lang lang) {
        this.lang = lang;
        this.messages = Messages.of(lang);
    }

    /** The whole command line in one language. */
    static CommandLine build(Lang lang, Surroundings surroundings) {
        CommandLine root = new CommandLine(new RootCommand());
        for (RootCommand.Entry entry : RootCommand.COMMANDS) {
            add(root, List.of(entry.words().split(" ")), entry.verb());
        }
        Converters.register(root, surroundings.directory());
        root.setDefaultValueProvider(new Environment(surroundings.environment()));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpAutoWidth(false);
        root.setUsageHelpWidth(100);
        new CommandTree(lang).describe(root);
        return root;
    }

    private static void add(CommandLine parent, List<String> words, Class<? extends Verb> verb) {
        String word = words.get(0);
        if (words.size() == 1) {
            parent.addSubcommand(word, new CommandLine(verb));
            return;
        }
        CommandLine noun = parent.getSubcommands().get(word);
        if (noun == null) {
            noun = new CommandLine(CommandSpec.create());
            parent.addSubcommand(word, noun);
        }
        add(noun, words.subList(1, words.size()), verb);
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
                .commandListHeading("%n" + messages.text("cli.help.commands") + "%n")
                .footerHeading("%n" + messages.text("cli.help.exit") + "%n")
                .footer(ExitCode.help(messages).toArray(String[]::new))
                .abbreviateSynopsis(true)
                .sortOptions(false);
        splitOptions(line);
        line.getSubcommands().values().forEach(this::describe);
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

    /** The package below {@code cli} of the command's class; a noun has its first verb's. */
    private static String area(CommandLine line) {
        if (line.getParent() == null) {
            return "";
        }
        CommandLine verb = line;
        while (!(verb.getCommand() instanceof Verb)) {
            verb = verb.getSubcommands().values().iterator().next();
        }
        String name = verb.getCommand().getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The words of every leaf command, e.g. {@code bill run}. */
    static List<String> words() {
        return Arrays.stream(RootCommand.COMMANDS).map(RootCommand.Entry::words).toList();
    }
}
