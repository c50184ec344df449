package io.wuye.rating.capsule;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunOptions;
import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.run.Runner;
import io.wuye.kernel.run.Stop;
import io.wuye.kernel.text.Slug;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.rating.DrawJob;
import io.wuye.rating.DrawMode;
import io.wuye.rating.DrawParameters;
import io.wuye.rating.ScoreJob;
import io.wuye.rating.ScoreParameters;
import io.wuye.rating.office.OfficeJob;
import io.wuye.rating.office.OfficeMode;
import io.wuye.rating.office.OfficeParameters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the results of a round again from the parts of a capsule: a new workspace, a new database, the program's own jobs. */
final class Replay {
    private static final List<String> RESULTS = List.of(
            "scores.csv",
            "items.csv",
            "problems.csv",
            "sources.csv",
            "credit.csv",
            "credit-lines.csv",
            "appeal.csv",
            "public.html",
            "draw.json");

    private final Workspace workspace;
    private final CapsuleList list;
    private final Clock clock;

    /** @param folder in which it happens; must be empty */
    Replay(Path folder, CapsuleList list, Clock clock) {
        this.workspace = new Workspace(folder, new Settings(null, list.lang(), FileChoice.CSV, true, null, null));
        this.list = list;
        this.clock = clock;
    }

    /** The workspace that comes of it. */
    Workspace workspace() {
        return workspace;
    }

    /** The results by the names of their parts. */
    SortedMap<String, Path> results(SortedMap<String, Path> parts) throws IOException {
        prepare(parts);
        run(new ScoreParameters(list.round(), list.scoredAsOf()));
        for (OfficeMode mode : List.of(OfficeMode.PUBLISH, OfficeMode.APPEAL, OfficeMode.CREDIT)) {
            run(new OfficeParameters(mode, list.round(), list.publishedAsOf()));
        }
        if (list.drawn()) {
            run(new DrawParameters(DrawMode.RUN, list.round(), "", "", list.scoredAsOf()));
        }
        Path folder = workspace.out().resolve("rating").resolve(Slug.of(list.round()));
        SortedMap<String, Path> results = new TreeMap<>();
        for (String name : RESULTS) {
            if (Files.exists(folder.resolve(name))) {
                results.put("out/" + name, folder.resolve(name));
            }
        }
        return results;
    }

    private void prepare(SortedMap<String, Path> parts) throws IOException {
        Files.createDirectories(workspace.policyFolder());
        for (var part : parts.entrySet()) {
            if (part.getKey().startsWith("policy/")) {
                Files.copy(part.getValue(), workspace.root().resolve(part.getKey()));
            }
        }
        try (Database database = Database.writer(workspace)) {
            database.inTransaction(() -> {
                load(database, parts);
                return 0;
            });
        }
    }

    private static void load(Database database, SortedMap<String, Path> parts) {
        CapsuleStore store = new CapsuleStore(database);
        for (CapsuleTable table : CapsuleTable.ALL) {
            Path file = parts.get("data/" + table.name() + ".csv");
            if (file != null) {
                store.load(table, file);
            }
        }
    }

    private void run(RunParameters parameters) {
        RenderOptions options = new RenderOptions(true, false, FileChoice.CSV, list.lang());
        List<JobFactory> jobs = new ArrayList<>(List.of(new ScoreJob(options)));
        jobs.addAll(OfficeJob.all(options));
        jobs.addAll(DrawJob.all(options));
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        RunOptions quietly =
                new RunOptions("rating verify", list.lang(), Duration.ZERO, true, false, silent, new Stop(), clock);
        new Runner(jobs).run(workspace, parameters, quietly);
    }
}
