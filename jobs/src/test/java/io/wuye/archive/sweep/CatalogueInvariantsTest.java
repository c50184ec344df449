package io.wuye.archive.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.RandomRules;
import io.wuye.archive.Vault;
import io.wuye.archive.catalogue.HoldParameters;
import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.RetentionRules;
import io.wuye.archive.schedule.ScheduleSheet;
import io.wuye.archive.schedule.Span;
import io.wuye.kernel.database.TestDatabases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 200 seeded catalogues, each a project of one archive: what sweeps of the whole must agree on. */
class CatalogueInvariantsTest {
    private static final int SEEDS = 200;
    private static final int RECORDS = 25;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final String HEADER =
            "record_id,title,class,series,formed_on,formed_to,event_on,carrier,matter,transferred_on,project_code";
    private static final List<String> SERIES = List.of(
            "1-七-1",
            "1-八-1",
            "1-五-1",
            "1-一-1",
            "1-九-1",
            "1-九-2",
            "2-9",
            "2-8",
            "3-一-9",
            "5-二-1",
            "5-二-4",
            "5-二-3",
            "3-一-9;5-二-1",
            "9-9",
            "");

    /** The shipped schedule and two rows that count from the very day of an event. */
    private static final String MORE = """
            2-9,2,,固定资产卡片,5年,event,报废,固定资产卡片,,1,1990-01-01,,
            2-8,2,,设备租赁,3年,event,报废,,,1,1990-01-01,,
            """;

    private Path folder = Path.of("");

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
    }

    private record Entry(
            String id,
            String series,
            LocalDate formed,
            LocalDate last,
            @Nullable LocalDate event,
            String line) {}

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            RandomRules random = new RandomRules(seed);
            for (int i = 0; i < RECORDS; i++) {
                entries.add(entry("C%03d-%02d".formatted(seed, i), seed, random));
            }
        }
        return entries;
    }

    private static Entry entry(String id, int seed, RandomRules random) {
        String series = SERIES.get(random.below(SERIES.size()));
        LocalDate formed = random.day();
        LocalDate last = random.below(3) == 0 ? formed.plusDays(random.below(900)) : formed;
        @Nullable LocalDate event = random.below(3) == 0 ? null : random.day();
        String top = List.of("1.1", "3.4", "4.1", "5.2").get(random.below(4));
        String line = String.join(
                ",",
                id,
                "题名",
                top,
                series,
                formed.toString(),
                last.equals(formed) ? "" : last.toString(),
                event == null ? "" : event.toString(),
                List.of("paper", "file", "both").get(random.below(3)),
                random.below(5) == 0 ? "request" : "",
                random.below(2) == 0 ? "" : last.plusDays(random.below(400)).toString(),
                "P" + seed);
        return new Entry(id, series, formed, last, event, line);
    }

    private Vault vault(String name, List<Entry> entries) throws Exception {
        Path home = Files.createDirectory(folder.resolve(name));
        Vault vault = new Vault(home, TestDatabases.SQLITE.url());
        vault.policy(ScheduleSheet.FILE, shipped() + MORE);
        List<String> lines = new ArrayList<>(List.of(HEADER));
        entries.forEach(entry -> lines.add(entry.line()));
        vault.file("records", lines);
        return vault;
    }

    private static String shipped() throws Exception {
        try (var in = ArchivePolicy.class.getResourceAsStream("/io/wuye/policy/retention.csv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> due(Vault vault, LocalDate day) {
        return vault.lines(day, "due", "record_id", "due_on", "status").stream()
                .sorted()
                .toList();
    }

    @Test
    void sets_decide_as_each_record_would_be_decided() throws Exception {
        List<Entry> entries = entries();
        Vault vault = vault("a", entries);
        vault.sweep(DAY);
        ArchivePolicies policies = ArchivePolicies.of(vault.workspace());
        List<String> expected = new ArrayList<>();
        for (Entry entry : entries) {
            Decision decision = RetentionRules.decide(
                    policies.schedule().matching(entry.series(), DAY), entry.last(), entry.event(), DAY);
            Span span = decision.span();
            if (decision.status().isRipe() && span != null && !entry.formed().isAfter(DAY)) {
                expected.add(entry.id() + "," + span.dueOn() + ","
                        + decision.status().code());
            }
        }
        Collections.sort(expected);
        List<String> found = due(vault, DAY);
        assertThat(expected.stream().filter(line -> !found.contains(line)))
                .as("missing")
                .isEmpty();
        assertThat(found.stream().filter(line -> !expected.contains(line)))
                .as("too many")
                .isEmpty();
        assertThat(found).hasSizeGreaterThan(500);
    }

    @Test
    void the_order_of_rows_changes_no_byte() throws Exception {
        List<Entry> entries = entries();
        Vault ordered = vault("a", entries);
        Collections.shuffle(entries, new Random(1));
        Vault shuffled = vault("b", entries);
        ordered.sweep(DAY);
        shuffled.sweep(DAY);
        assertThat(shuffled.read(DAY, "MANIFEST.sha256")).isEqualTo(ordered.read(DAY, "MANIFEST.sha256"));
        String first = ordered.read(DAY, "MANIFEST.sha256");
        ordered.sweep(DAY);
        assertThat(ordered.read(DAY, "MANIFEST.sha256"))
                .as("nor does a second sweep")
                .isEqualTo(first);
    }

    @Test
    void due_stays_due_the_next_day_and_a_hold_only_takes_away() throws Exception {
        Vault vault = vault("a", entries());
        vault.sweep(DAY);
        vault.sweep(DAY.plusDays(1));
        List<String> before = vault.lines(DAY, "due", "record_id");
        assertThat(vault.lines(DAY.plusDays(1), "due", "record_id")).containsAll(before);
        for (String part : List.of("project_code=P7", "series=1-八-1", "class=5", "record_id=")) {
            String[] words = part.split("=", -1);
            String value = words[1].isEmpty() ? before.get(0) : words[1];
            vault.run(new HoldParameters(new TreeMap<>(Map.of(words[0], value)), "诉讼", "王总", DAY));
            vault.sweep(DAY);
            List<String> after = vault.lines(DAY, "due", "record_id");
            assertThat(before).as(part).containsAll(after);
            assertThat(after).as(part).hasSizeLessThan(before.size());
            before = after;
        }
    }
}
