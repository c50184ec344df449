package io.wuye.archive.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.Vault;
import io.wuye.archive.catalogue.HoldParameters;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workspace with an archive folder, whose lists are appraised, signed and carried out by the real jobs. */
abstract class Shredder {
    static final LocalDate LISTED = LocalDate.of(2026, 10, 1);
    static final LocalDate BEGUN = LocalDate.of(2026, 10, 12);
    static final LocalDate OVER = LocalDate.of(2026, 11, 12);
    static final String HEADER =
            "record_id,title,class,series,formed_on,formed_to,carrier,file,sha256,volumes,event_on";
    static final String LIST = "L";

    private final String url;
    Path folder = Path.of("");
    Vault vault;

    Shredder(String url) {
        this.url = url;
        vault = new Vault(folder, url);
    }

    @BeforeEach
    void open(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        vault = new Vault(folder, url);
        Files.createDirectories(folder.resolve("archive"));
    }

    void record(String id, String formed, String series, String file, String content) throws IOException {
        String classCode = series.startsWith("5") ? "5.3" : "1.1";
        vault.file(
                "records",
                HEADER,
                "%s,题名 %s,%s,%s,%s,,file,%s,%s,,"
                        .formatted(id, id, classCode, series, formed, file, write(file, content)));
    }

    /** Writes a file of the archive; its digest. */
    String write(String file, String content) throws IOException {
        Path path = folder.resolve("archive").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return sha(content);
    }

    static String sha(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void appraise() {
        vault.run(new AppraisalParameters(LIST, "李编", "", "", "", LISTED));
    }

    void approved() {
        appraise();
        sign(LISTED, List.of("单位负责人", "档案机构负责人", "档案经办人"));
    }

    void sign(LocalDate day, List<String> roles) {
        List<String> rows = new ArrayList<>(List.of("list_id,role,person,signed_on,sha256"));
        try (Database database = Database.reader(vault.workspace())) {
            String digest = new ListStore(database).head(LIST).orElseThrow().sha256();
            roles.forEach(role -> rows.add("L," + role + ",签字人" + rows.size() + "," + day.plusDays(2) + "," + digest));
        }
        vault.file("signatures", rows);
    }

    void hold(String part, String value) {
        vault.run(new HoldParameters(new TreeMap<>(Map.of(part, value)), "诉讼", "王总", BEGUN));
    }

    Outcome execute(LocalDate asOf) {
        return vault.destroy(LIST, asOf, LocalDate.of(2026, 11, 22)).outcome();
    }

    List<String> states() {
        return query("SELECT record_id || ' ' || state FROM archive_item_state ORDER BY record_id");
    }

    List<String> trail() {
        return query("SELECT record_id || ' ' || state || CASE WHEN detail = '' THEN '' ELSE ' ' || detail END"
                + " FROM archive_trail ORDER BY trail_id");
    }

    List<String> query(String sql) {
        try (Database database = Database.reader(vault.workspace())) {
            return database.jdbc().sql(sql).query(String.class).list();
        }
    }

    List<String> register() {
        try {
            return Files.readAllLines(folder.resolve("out/archive/destruction/L/register.csv"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> verify() {
        try (Database database = Database.reader(vault.workspace())) {
            return new VerifyDesk(vault.workspace(), database)
                    .findings().stream().map(Refusal::key).distinct().toList();
        }
    }

    static String policy(String line, String other) throws IOException {
        try (var in = ArchivePolicy.class.getResourceAsStream("/io/wuye/policy/archive.yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(line, other);
        }
    }
}
