package io.wuye.cli.options;

import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.workspace.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command, accepted before and after the verb. Their texts are in the root bundle. */
public final class GlobalOptions {
    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT)
    private @Nullable Path workspace;

    @Option(names = "--as-of", paramLabel = "DATE", scope = ScopeType.INHERIT)
    private @Nullable LocalDate asOf;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--db", paramLabel = "JDBC_URL", scope = ScopeType.INHERIT)
    private @Nullable String db;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable Lang lang;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT)
    private boolean noColor;

    @Option(names = "--yes", scope = ScopeType.INHERIT)
    private boolean yes;

    @Option(names = "--wait", paramLabel = "10m", scope = ScopeType.INHERIT)
    private @Nullable Duration patience;

    @Option(names = "--raw-csv", scope = ScopeType.INHERIT)
    private @Nullable Boolean rawCsv;

    @Option(names = "--files", paramLabel = "all|csv|none", scope = ScopeType.INHERIT)
    private @Nullable FileChoice files;

    @Option(names = "--unmasked", scope = ScopeType.INHERIT)
    private boolean unmasked;

    @Option(names = "--allow-clock-back", scope = ScopeType.INHERIT)
    private boolean allowClockBack;

    /** The folder named by {@code -w} or {@code WUYE_HOME}. */
    public @Nullable Path workspace() {
        return workspace;
    }

    public @Nullable LocalDate asOf() {
        return asOf;
    }

    public boolean json() {
        return json;
    }

    public boolean quiet() {
        return quiet;
    }

    public boolean verbose() {
        return verbose;
    }

    public boolean noColor() {
        return noColor;
    }

    public boolean yes() {
        return yes;
    }

    public boolean unmasked() {
        return unmasked;
    }

    public boolean allowClockBack() {
        return allowClockBack;
    }

    /** The choices that {@code wuye.yaml} may also make. */
    public Settings settings() {
        return new Settings(db, lang, files, rawCsv, patience, null);
    }
}
