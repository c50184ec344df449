package io.wuye.cli.archive;

import picocli.CommandLine.Option;

/** Why something is done, and who allowed it. Not required here: what is missing is refused by a rule. */
public final class Approving {
    @Option(names = "--reason", paramLabel = "TEXT")
    String reason = "";

    @Option(names = "--approver", paramLabel = "NAME")
    String approver = "";
}
