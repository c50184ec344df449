package io.wuye.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names that offices and jokers write: where they end up, in folders, on the terminal, in tables, in logs. */
@EnabledOnOs(OS.LINUX)
class NamesTest {
    private static final List<String> EVIL = List.of(
            "../../../evil",
            "/etc/evil",
            "C:\\evil",
            "CON",
            "aux.csv",
            "x".repeat(300),
            "Twin",
            "twin",
            "=1+1",
            "＝1+1",
            "@x",
            "é\u202Ecod");

    @TempDir
    Path folder;

    @Test
    void names_from_files_never_leave_the_output_folder() throws IOException {
        Path root = Estate.copyTo(folder);
        List<String> projects = new ArrayList<>();
        List<String> homes = new ArrayList<>();
        for (String name : EVIL) {
            projects.add("\"" + name + "\",\"" + name + "\",商品房");
            homes.add("\"" + name + "\",\"" + name + "\",\"" + name + "\",住宅,80");
        }
        Set<Path> before = outside(root);
        Path file = Files.createDirectories(folder.resolve("a")).resolve("..%2f;$(x) \u202E名单.csv");
        Files.move(Path.of(Estate.csv(folder, "p.csv", "项目编号,项目名称,项目类别", projects.toArray(String[]::new))), file);
        RealProgram.Ended imported = RealProgram.run(root, "import", "projects", file.toString(), "--accept-rejects");
        assertThat(imported.exit()).as(imported.err()).isIn(0, 3);
        String units = Estate.csv(folder, "u.csv", "项目编号,房号,楼栋,用途,建筑面积", homes.toArray(String[]::new));
        RealProgram.Ended housed = RealProgram.run(root, "import", "units", units, "--accept-rejects");
        assertThat(housed.exit()).as(housed.err()).isIn(0, 3);
        RealProgram.Ended billed = RealProgram.run(root, "bill", "run", "--period", "2026-11", "--as-of", "2026-11-01");
        assertThat(billed.exit()).as(billed.err()).isIn(0, 3);
        for (RealProgram.Ended said : List.of(imported, housed, billed)) {
            assertThat(said.out() + said.err()).doesNotContain("\u202E", "\u001b", "程序内部错误");
        }
        Set<Path> after = outside(root);
        after.remove(file);
        after.remove(file.getParent());
        after.removeIf(path -> path.getParent().equals(folder));
        before.removeIf(path -> path.getParent().equals(folder));
        assertThat(after).isEqualTo(before);
        assertThat(Files.readString(root.resolve("out/billing/2026-11/charges.csv")))
                .doesNotContain(",=1+1", "\n=1+1", ",＝1+1", ",@x");
    }

    @Test
    void control_characters_cannot_draw_on_the_terminal_nor_forge_a_line() throws IOException {
        Path file = folder.resolve("evil.csv");
        Files.writeString(file, "项目编号,房号,楼栋,用途,建筑面积\nTA,1-1,\"a\u001b[2J\u009b31m\u202Eb\",住宅,\"\u001b]0;x\u0007\"\n");
        RealProgram.Ended said = RealProgram.run(folder, "import", "--check", "units", file.toString());
        assertThat(said.exit()).isEqualTo(10);
        assertThat(said.err() + said.out()).doesNotContain("\u001b", "\u009b", "\u202E", "\u0007");
        RealProgram.Ended named = RealProgram.run(folder, "import", "--check", "units", "no\u001b[31m\nwuye: fine");
        assertThat(named.exit()).isEqualTo(15);
        assertThat(named.sentence()).contains("\\x1b[31m\\nwuye: fine");
    }

    @Test
    void one_home_in_many_spellings_is_one_home() {
        Path root = Estate.copyTo(folder);
        for (String twin : List.of("１－００１", "1—001", "1-001 ", "1-001\u00A0", "1–001", "１-001")) {
            String file = Estate.csv(
                    folder, "twin.csv", "项目编号,房号,楼栋,用途,建筑面积", "ＴＡ,8-1,8栋,住宅,80", "TA," + twin + ",1栋,住宅,61.5");
            RealProgram.Ended checked = RealProgram.run(root, "import", "--check", "--json", "units", file);
            assertThat(checked.exit()).as("%s: %s", twin, checked.err()).isZero();
            assertThat(checked.out()).as(twin).contains("\"duplicate\":1");
        }
        String file = Estate.csv(folder, "twins.csv", "项目编号,房号,楼栋,用途,建筑面积", "TA,9－1,9栋,住宅,80", "TA,９-1 ,9栋,住宅,81");
        RealProgram.Ended refused = RealProgram.run(root, "import", "--check", "units", file);
        assertThat(refused.exit()).isEqualTo(10);
        assertThat(refused.err()).contains("twins.csv:2", "twins.csv:3");
    }

    /** The outputs that must name people are declared: charges and bills of a month, and rows handed back for mending. */
    @Test
    void people_are_named_nowhere_but_in_the_declared_outputs() throws IOException {
        Path root = Estate.copyTo(folder);
        String broken = Estate.csv(
                folder,
                "people.csv",
                "项目编号,房号,姓名,身份,手机号,证件号码,起始日期",
                "TA,1-001," + Estate.OWNER + ",业主," + Estate.PHONE + "," + Estate.IDENTITY + ",2026-13-01",
                "TA,1-002," + Estate.OWNER + ",租户," + Estate.PHONE + "," + Estate.IDENTITY + ",2026-01-01",
                "TA,1-002," + Estate.OWNER + ",租户,13900002469," + Estate.IDENTITY + ",2026-01-01");
        StringBuilder said = new StringBuilder();
        for (String[] call : List.of(
                new String[] {"import", "parties", broken},
                new String[] {"import", "parties", broken, "--json"},
                new String[] {"bill", "run", "--period", "2026-11", "--as-of", "2026-11-01", "-v"},
                new String[] {"bill", "show", "1-001", "--period", "2026-11"},
                new String[] {"jobs", "show", "1"})) {
            RealProgram.Ended ended = RealProgram.run(root, call);
            said.append(ended.out()).append(ended.err());
        }
        assertThat(said).doesNotContain(Estate.OWNER, Estate.PHONE, Estate.IDENTITY);
        for (Path file : written(root)) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(text.contains(latin(Estate.PHONE))
                            || text.contains(latin(Estate.IDENTITY))
                            || text.contains(latin(Estate.OWNER)))
                    .as("%s names somebody", file)
                    .isFalse();
        }
    }

    @Test
    void whatever_is_written_is_for_its_owner_only() throws IOException {
        Path root = folder.resolve("private");
        RealProgram.Ended made = RealProgram.shell(folder, "umask 0000; $WUYE init private");
        assertThat(made.exit()).as(made.err()).isZero();
        String projects = Estate.csv(folder, "p.csv", "项目编号,项目名称,项目类别", "TA,试,商品房");
        RealProgram.Ended imported = RealProgram.shell(root, "umask 0000; $WUYE import projects '" + projects + "'");
        assertThat(imported.exit()).as(imported.err()).isZero();
        try (Stream<Path> inside = Files.walk(root)) {
            for (Path path : inside.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as("%s", path)
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** What the program wrote and does not declare to hold names. */
    private static List<Path> written(Path root) throws IOException {
        try (Stream<Path> inside = Files.walk(root)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("wuye.db"))
                    .filter(file -> !file.getFileName().toString().matches("charges\\.csv|bills\\.xlsx|rejects.*"))
                    .toList();
        }
    }

    /** Every path beside the workspace's outputs and database. */
    private Set<Path> outside(Path root) throws IOException {
        Set<Path> all = new java.util.TreeSet<>();
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.filter(path -> !path.startsWith(root.resolve("out"))
                            && !path.getFileName().toString().startsWith("wuye.db")
                            && !path.startsWith(root.resolve("log")))
                    .forEach(all::add);
        }
        return all;
    }
}
