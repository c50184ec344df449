package io.wuye.cli;

import io.wuye.kernel.text.Lang;
import picocli.AutoComplete;

/** Completion of commands and options in a shell. */
public final class Completion {
    private Completion() {}

    /** A script for bash that zsh reads as well: it turns on zsh's way of reading such scripts by itself. */
    public static String script(Lang lang, Surroundings surroundings) {
        return AutoComplete.bash("wuye", CommandTree.build(lang, surroundings, CommandTree.everyWord()));
    }
}
