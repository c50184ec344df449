package io.wuye.kernel.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path folder;

    @Test
    void a_new_workspace_is_found_from_any_folder_inside_it() throws IOException {
        Path shop = folder.resolve("店 one");
        assertThat(NewWorkspace.create(shop)).isTrue();
        Path deep = Files.createDirectories(shop.resolve("out/a/b"));

        assertThat(Workspace.find(deep)).map(Workspace::root).contains(shop);
        assertThat(Workspace.find(folder)).isEmpty();
        assertThat(NewWorkspace.create(shop)).isFalse();
    }

    @Test
    void nobody_else_may_look_into_a_new_workspace() throws IOException {
        NewWorkspace.create(folder.resolve("shop"));
        try (Stream<Path> inside = Files.walk(folder.resolve("shop"))) {
            for (Path path : inside.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void a_folder_with_other_things_is_refused_and_left_alone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> NewWorkspace.create(folder));

        assertThat(refusal.key()).isEqualTo("workspace.init.not_empty");
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).hasSize(1);
        }
    }

    @Test
    void every_policy_of_the_program_is_written_into_a_new_workspace() throws IOException, URISyntaxException {
        URL shipped = Objects.requireNonNull(PolicyFile.class.getResource("/io/wuye/policy/calendar.csv"));
        try (Stream<Path> inside =
                Files.list(Objects.requireNonNull(Path.of(shipped.toURI()).getParent()))) {
            List<String> files = inside.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(Workspace.FILE))
                    .sorted()
                    .toList();
            assertThat(NewWorkspace.POLICIES).isEqualTo(files);
        }
    }

    @Test
    void a_workspace_without_a_policy_file_has_the_shipped_one() throws IOException {
        NewWorkspace.create(folder.resolve("shop"));
        Workspace shop = Workspace.open(folder.resolve("shop"));
        Files.delete(shop.policyPath("calendar.csv"));

        assertThat(CalendarPolicy.of(shop).years()).contains(2026);
    }

    @Test
    void all_that_is_wrong_with_a_calendar_is_told_with_its_line() throws IOException {
        NewWorkspace.create(folder.resolve("shop"));
        Workspace shop = Workspace.open(folder.resolve("shop"));
        Files.writeString(shop.policyPath("calendar.csv"), "date,kind,name\n2026-02-30,holiday,春节\n");
        Refusal told = catchThrowableOfType(Refusal.class, () -> CalendarPolicy.of(shop));
        assertThat(Messages.of(Lang.EN).text(told))
                .contains("calendar.csv:2: There is no such day", "calendar.csv:2: “holiday” is none of the choices");
    }

    @Test
    void what_was_chosen_above_wins_and_the_rest_shines_through() throws IOException {
        Path file =
                Files.writeString(folder.resolve("wuye.yaml"), "lang: en\nfiles: csv\nwait: PT10M\nraw_csv: true\n");
        Settings flags = new Settings(null, Lang.ZH, null, false, null, null);

        assertThat(flags.over(Settings.read(file)))
                .isEqualTo(new Settings(null, Lang.ZH, FileChoice.CSV, false, Duration.ofMinutes(10), null));
    }
}
