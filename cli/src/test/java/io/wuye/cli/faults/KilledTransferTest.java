package io.wuye.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.cli.InProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at every border of handing over and of a dissolution: between every transaction and every file. */
class KilledTransferTest {
    private static final List<String> BORDERS = List.of(
            "io.wuye.archive.transfer.TransferStore.freeze",
            "io.wuye.archive.transfer.TransferFiles.list",
            "io.wuye.archive.transfer.TransferFiles.receipts",
            "io.wuye.kernel.report.ScratchFiles.name");

    private static final String[] TRANSFER = {"archive", "transfer", "--list", "L", "--as-of", "2026-11-01"};
    private static final String[] DISSOLVE = {"archive", "dissolve", "--project", "TA", "--as-of", "2026-11-01"};

    @TempDir
    Path folder;

    @Test
    void a_list_killed_at_any_border_is_the_same_after_the_next_call() throws IOException {
        Path root = folder.resolve("ws");
        Files.createDirectories(root);
        InProcess.wuye(root, silent(), List.of("init", root.toString()));
        String heading = "record_id,title,class,formed_on,carrier,project_code";
        String[] rows = {"R1,竣工图,1.2,2020-01-31,paper,TA", "R2,照片,4.1,2020-01-31,file,TA", "R3,计划,3.4,2020-01-31,paper,"
        };
        call(root, "import", "records", Estate.csv(folder, "records.csv", heading, rows));
        Path dissolved = Estate.copy(root, folder.resolve("dissolved"));
        List<String> lost = new ArrayList<>();
        met(root, TRANSFER, 4, lost);
        met(dissolved, DISSOLVE, 5, lost);
        assertThat(lost).isEmpty();
    }

    private void met(Path root, String[] call, int least, List<String> lost) throws IOException {
        List<Path> copies = StoppedProgram.copies(root, BORDERS, Files.createDirectory(folder.resolve(call[1])), call);
        assertThat(copies).as("borders").hasSizeGreaterThanOrEqualTo(least);
        Map<String, String> expected = end(root);
        assertThat(expected.keySet()).anyMatch(name -> name.endsWith(".csv"));
        for (Path copy : copies) {
            call(copy, call);
            Map<String, String> found = end(copy);
            found.entrySet().removeAll(expected.entrySet());
            if (!found.isEmpty()) {
                lost.add(copy.getFileName() + " " + found.keySet());
            }
            assertThat(end(copy).keySet()).isEqualTo(expected.keySet());
        }
    }

    /** The lists as the database has them, and the files written for them; the packed program may have another font. */
    private static Map<String, String> end(Path root) throws IOException {
        Map<String, String> end = new TreeMap<>();
        end.put(
                "lists",
                String.join(
                        "\n",
                        Estate.query(
                                root,
                                "SELECT list_id || ' ' || records || ' ' || sha256 FROM archive_transfer ORDER BY 1")));
        end.put(
                "items",
                String.join(
                        "\n",
                        Estate.query(
                                root, "SELECT list_id || ' ' || record_id FROM archive_transfer_item ORDER BY 1")));
        try (Stream<Path> inside = Files.walk(root.resolve("out/archive"))) {
            for (Path file : inside.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".pdf") && !file.endsWith("MANIFEST.sha256"))
                    .toList()) {
                end.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return end;
    }

    private static void call(Path root, String... call) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = InProcess.wuye(root, new PrintStream(said, true, StandardCharsets.UTF_8), List.of(call));
        assertThat(exit)
                .as("%s: %s", root, said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
