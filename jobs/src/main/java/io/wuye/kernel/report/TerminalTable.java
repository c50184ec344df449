package io.wuye.kernel.report;

import java.io.PrintStream;

/** A report on a screen: columns aligned (wide characters count twice), amounts grouped, personal columns masked. */
@SuppressWarnings("DoNotCallSuggester")
public final class TerminalTable {
    private TerminalTable() {}

    /**
     * Prints a report, cut to the width of the screen.
     *
     * @param width columns of the screen; 0 = unlimited (a pipe, a file)
     * @param colour whether the screen understands colours
     */
    public static void print(Report report, PrintStream out, int width, boolean colour) {
        throw new UnsupportedOperationException();
    }
}
