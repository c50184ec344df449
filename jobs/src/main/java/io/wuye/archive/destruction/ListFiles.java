package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.ListDigest;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.pdf.Fonts;
import io.wuye.kernel.report.pdf.PdfBook;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Slug;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of a list, rendered from the database as often as one likes: {@code list.csv} to sign, the opinion, a table
 * for the signatures, and the register of what was destroyed.
 */
final class ListFiles {
    private final ListStore lists;
    private final ListReport report;
    private final RenderOptions options;

    ListFiles(Messages messages, Database database, RenderOptions options) {
        this.lists = new ListStore(database);
        this.report = new ListReport(messages, lists, new TombstoneStore(database));
        this.options = options;
    }

    /** Whether accounting records are among those to be destroyed. */
    boolean accounting(ListStore.Head head, ArchivePolicy.Destruction policy) {
        boolean[] found = {false};
        lists.standing(
                head.listId(),
                standing -> found[0] |= standing.item().isDestroyed()
                        && standing.item().classTop().equals(policy.accountingClass()));
        return found[0];
    }

    /** Renders all files of a list but the paper. */
    void render(Workspace workspace, ListStore.Head head, List<String> roles) {
        OutputFolder folder = OutputFolder.open(folder(workspace), "destruction", head.listId(), options);
        folder.file("list.csv", out -> lists.lines(head.listId(), line -> write(out, line)));
        folder.file("signatures.csv", out -> {
            write(out, "list_id,role,person,signed_on,sha256");
            roles.forEach(role -> write(out, ListDigest.cell(head.listId()) + "," + role + ",,," + head.sha256()));
        });
        folder.xlsx("opinion.xlsx", List.of(report.opinion(head, roles)));
        folder.csv(report.register(head.listId()));
        folder.csv(report.trail(head.listId()));
        folder.manifest();
    }

    /** Prints the opinion, which is what is signed: once, for it never changes. */
    void print(Workspace workspace, ListStore.Head head, List<String> roles) {
        OutputFolder folder = OutputFolder.open(folder(workspace), "destruction", head.listId(), options);
        Fonts fonts = Fonts.find(workspace.settings().font());
        folder.file("opinion.pdf", out -> {
            try (PdfBook book = new PdfBook(out, fonts, head.listId(), head.asOf())) {
                book.add(report.document(head, roles));
            }
        });
        folder.manifest();
    }

    /** SHA-256 of {@code list.csv} as it lies on disk; empty if it does not. */
    static String onDisk(Workspace workspace, String listId) {
        Path file = folder(workspace)
                .resolve("destruction")
                .resolve(Slug.of(listId))
                .resolve("list.csv");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path folder(Workspace workspace) {
        return workspace.out().resolve("archive");
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
