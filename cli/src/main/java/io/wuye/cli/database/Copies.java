package io.wuye.cli.database;

import io.wuye.cli.Session;
import io.wuye.kernel.database.Backups;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How copies of a workspace's database are named: by the moment, so that the newest is the last by name. */
final class Copies {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private static final Pattern NAMED_HERE = Pattern.compile("wuye-\\d{4}-\\d{2}-\\d{2}-\\d{6}\\.db");

    private Copies() {}

    /** A name that is still free; of two copies in one second the later one has the name of the next second. */
    static Path next(Session session, String prefix) {
        Path folder = Backups.folder(file(session.workspace()));
        LocalDateTime moment = LocalDateTime.now(session.clock());
        while (true) {
            Path copy = folder.resolve(prefix + MOMENT.format(moment) + ".db");
            if (!Files.exists(copy)) {
                return copy;
            }
            moment = moment.plusSeconds(1);
        }
    }

    /** Deletes older copies that were named here; those a person named, or made before a restore, stay. */
    static int keep(Workspace workspace, int newest) {
        try (Stream<Path> files = Files.list(Backups.folder(file(workspace)))) {
            List<Path> copies = files.filter(copy ->
                            NAMED_HERE.matcher(copy.getFileName().toString()).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
            List<Path> older = copies.subList(Math.min(newest, copies.size()), copies.size());
            for (Path copy : older) {
                Files.delete(copy);
            }
            return older.size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file of the workspace's database, which is no server's. */
    static Path file(Workspace workspace) {
        return Database.file(workspace.databaseUrl()).orElseGet(workspace::databaseFile);
    }
}
