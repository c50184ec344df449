package io.wuye.rating.capsule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wuye.kernel.text.Refusal;
import io.wuye.rating.Bureau;
import io.wuye.rating.ScoreParameters;
import io.wuye.rating.office.OfficeMode;
import io.wuye.rating.office.OfficeParameters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A capsule is true only as it was packed, and hostile ones do no harm. */
class CapsuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final String SCORES = "out/scores.csv";

    @TempDir
    private static Path folder;

    private static Path capsule;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void a_round_is_packed() {
        Bureau bureau = new Bureau(folder, "jdbc:sqlite:" + folder.resolve("wuye.db"));
        bureau.policy(
                "rubric-small.yaml",
                "{id: small, version: '1', kind: commodity, from: 2026-01-01,",
                "sections: [{id: a, max: 100, items: [{id: D, type: per-defect, max: 100, step: 1}]}]}");
        bureau.file("projects", "project_code,name,kind,company", "P1,\"桂,花园\",commodity,甲", "P2,梧桐里,commodity,");
        bureau.file(
                "inspections",
                "subject,round,item,value,evidence,inspected_on",
                "P1,R1,D,3,\"一\n二\",2026-01-10",
                "P1,R2,D,12,,2026-03-01",
                "P2,R2,D,1,,2026-03-01");
        bureau.run(new ScoreParameters("R1", DAY.minusMonths(1)));
        bureau.run(new ScoreParameters("R2", DAY));
        bureau.run(new OfficeParameters(OfficeMode.PUBLISH, "R2", DAY));
        new CapsuleDesk(bureau.workspace(), "R2", Clock.systemUTC()).pack(DAY, Bureau.RAW);
        capsule = folder.resolve("out/rating/R2/capsule.zip");
    }

    @Test
    void the_same_bytes_come_out_elsewhere() {
        CapsuleCheck.Verdict verdict = CapsuleCheck.of(capsule, Clock.systemUTC());
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.results()).isEqualTo(8);
        assertThat(text(SCORES)).contains("P1,commodity,,small@1,88,100,88,3,4,RECTIFYING");
    }

    @Test
    void a_part_that_was_altered_is_named_by_its_hash() {
        Path altered = altered(parts -> parts.merge("data/inspections.csv", bytes("x"), CapsuleTest::joined));
        assertThat(CapsuleCheck.of(altered, Clock.systemUTC()).differences())
                .containsExactly(new Difference("data/inspections.csv", "digest", ""));
    }

    @Test
    void a_result_and_its_hash_that_were_altered_are_named_by_the_line() {
        Path altered =
                altered(parts -> replace(parts, SCORES, "P2,commodity,,small@1,99,", "P2,commodity,,small@1,98,"));
        assertThat(CapsuleCheck.of(altered, Clock.systemUTC()).differences())
                .containsExactly(new Difference(SCORES, "result", "3"));
    }

    @Test
    void a_fact_and_its_hash_that_were_altered_show_in_the_results() {
        Path altered = altered(parts -> replace(parts, "data/inspections.csv", "P2,R2,,D,,1,", "P2,R2,,D,,0,"));
        assertThat(CapsuleCheck.of(altered, Clock.systemUTC()).differences())
                .extracting(Difference::part)
                .contains("out/items.csv", SCORES, "out/public.html");
    }

    @Test
    void a_rubric_that_was_spoilt_is_told_and_not_thrown() {
        Path altered = altered(parts -> replace(parts, "policy/rubric-small.yaml", "per-defect", "per-chance"));
        assertThat(CapsuleCheck.of(altered, Clock.systemUTC()).differences())
                .extracting(Difference::code)
                .containsExactly("refused");
    }

    @Test
    void what_is_missing_and_what_is_too_much_is_named() {
        Path altered = altered(parts -> {
            byte[] plan = parts.remove("data/findings.csv");
            parts.put("data/other.csv", plan);
        });
        assertThat(CapsuleCheck.of(altered, Clock.systemUTC()).differences())
                .containsExactly(
                        new Difference("data/findings.csv", "missing", ""),
                        new Difference("data/other.csv", "unlisted", ""));
    }

    @Test
    void a_name_that_leads_elsewhere_is_not_unpacked() {
        for (String name :
                List.of("../evil.csv", "data/../../evil.csv", "/etc/evil", "data\\evil", "data/", "data/a/b")) {
            Path altered = altered(parts -> parts.put(name, bytes("x")));
            assertThatThrownBy(() -> CapsuleCheck.of(altered, Clock.systemUTC()))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("rating.capsule.part"));
        }
    }

    @Test
    void what_is_no_capsule_is_refused() throws IOException {
        Path torn = temporary.resolve("torn.zip");
        byte[] whole = Files.readAllBytes(capsule);
        Files.write(torn, Arrays.copyOf(whole, whole.length / 2));
        Path other = altered(parts -> parts.remove("capsule.json"));
        for (Path file : List.of(torn, other)) {
            assertThatThrownBy(() -> CapsuleCheck.of(file, Clock.systemUTC()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("rating.capsule.broken"));
        }
    }

    /** A copy with other parts; hashes are mended where a part is replaced through {@link #replace}. */
    private Path altered(Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path copy = temporary.resolve("altered" + System.identityHashCode(parts) + ".zip");
        try (ZipFile zip = new ZipFile(capsule.toFile());
                OutputStream out = Files.newOutputStream(copy);
                ZipOutputStream copied = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            change.accept(parts);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                copied.putNextEntry(new ZipEntry(part.getKey()));
                copied.write(part.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return copy;
    }

    private void replace(Map<String, byte[]> parts, String name, String from, String to) {
        byte[] content = Objects.requireNonNull(parts.get(name));
        String before = new String(content, StandardCharsets.UTF_8);
        assertThat(before).contains(from);
        byte[] after = bytes(before.replace(from, to));
        String list = new String(parts.get("capsule.json"), StandardCharsets.UTF_8);
        parts.put("capsule.json", bytes(list.replace(hash(content), hash(after))));
        parts.put(name, after);
    }

    private String hash(byte[] content) {
        try {
            return CapsuleZip.digest(Files.write(temporary.resolve("part"), content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(String part) {
        try (ZipFile zip = new ZipFile(capsule.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return bytes(new String(one, StandardCharsets.UTF_8) + new String(other, StandardCharsets.UTF_8));
    }
}
