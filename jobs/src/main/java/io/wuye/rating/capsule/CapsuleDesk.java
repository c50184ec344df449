package io.wuye.rating.capsule;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.Json;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.rating.LedgerRow;
import io.wuye.rating.LedgerStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Packs the capsule of a round, after coming to the same results with nothing but what is in it. */
public final class CapsuleDesk {
    /** Name of the file beside the other results of the round. */
    public static final String FILE = "capsule.zip";

    private static final int NAMED = 5;

    private final Workspace workspace;
    private final String round;
    private final Clock clock;

    public CapsuleDesk(Workspace workspace, String round, Clock clock) {
        this.workspace = workspace;
        this.round = round;
        this.clock = clock;
    }

    /**
     * Packs it.
     *
     * @param asOf day on which the page was made
     * @return SHA-256 of the capsule
     * @throws Refusal RULE_REFUSED if facts came in after the last scoring, so that the ledger holds other results
     */
    public String pack(LocalDate asOf, RenderOptions options) {
        try (ScratchFolder scratch = ScratchFolder.create();
                Database database = Database.reader(workspace)) {
            CapsuleStore store = new CapsuleStore(database);
            LocalDate scored =
                    store.scoredAsOf(round).orElseThrow(() -> new Refusal(Outcome.NOTHING, "rating.rank.none", round));
            SortedMap<String, Path> parts = inputs(scratch.path(), store);
            CapsuleList list = new CapsuleList(
                    CapsuleList.FORMAT, round, scored, asOf, options.lang(), store.isDrawn(round), new TreeMap<>());
            Replay replay = new Replay(scratch.folder("replay"), list, clock);
            parts.putAll(replay.results(parts));
            refuseStale(database, replay.workspace());
            parts.forEach((name, file) -> list.files().put(name, CapsuleZip.digest(file)));
            Path json = scratch.path().resolve(CapsuleList.NAME);
            try (OutputStream out = Files.newOutputStream(json)) {
                Json.write(list, out);
            }
            parts.put(CapsuleList.NAME, json);
            OutputFolder folder = OutputFolder.open(workspace.out(), "rating", round, options);
            Path capsule = folder.file(FILE, out -> CapsuleZip.write(parts, out));
            folder.manifest();
            return CapsuleZip.digest(capsule);
        } catch (IOException failed) {
            throw new Refusal(failed, Outcome.STORAGE, "rating.capsule.unreadable", FILE);
        }
    }

    private SortedMap<String, Path> inputs(Path folder, CapsuleStore store) {
        RenderOptions raw = new RenderOptions(true, true, FileChoice.CSV, Lang.ZH);
        SortedMap<String, Path> parts = new TreeMap<>();
        OutputFolder data = OutputFolder.open(folder, "parts", "data", raw);
        for (CapsuleTable table : CapsuleTable.ALL) {
            data.csv(store.report(table, round)).ifPresent(file -> parts.put("data/" + table.name() + ".csv", file));
        }
        OutputFolder policy = OutputFolder.open(folder, "parts", "policy", raw);
        CapsulePolicies.of(workspace)
                .forEach((name, bytes) -> parts.put("policy/" + name, policy.file(name, out -> out.write(bytes))));
        return parts;
    }

    private void refuseStale(Database database, Workspace replayed) {
        Map<String, LedgerRow> again = new HashMap<>();
        try (Database other = Database.reader(replayed)) {
            new LedgerStore(other).each(round, row -> again.put(row.subject().code(), row));
        }
        List<String> changed = new ArrayList<>();
        new LedgerStore(database).each(round, row -> {
            LedgerRow now = again.remove(row.subject().code());
            if (now == null || !now.says(row)) {
                changed.add(row.subject().code());
            }
        });
        changed.addAll(again.keySet());
        if (!changed.isEmpty()) {
            String named = String.join("、", changed.subList(0, Math.min(NAMED, changed.size())));
            throw new Refusal(Outcome.RULE_REFUSED, "rating.capsule.stale", changed.size(), named, round);
        }
    }
}
