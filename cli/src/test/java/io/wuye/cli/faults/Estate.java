package io.wuye.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.cli.InProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small estate with two months billed, made once; every test works on a copy. */
final class Estate {
    static final String OWNER = "欧阳甲子";
    static final String PHONE = "13900002468";
    static final String IDENTITY = "990101199001012468";
    private static final int UNITS = 40;

    private static Path made;

    private Estate() {}

    /** A copy of the workspace below a folder. */
    static synchronized Path copyTo(Path folder) {
        try {
            if (made == null) {
                made = make(Files.createTempDirectory("wuye-estate"));
            }
            return copy(made, folder.resolve("ws"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Everything in a folder, the names of dead programs' files included. */
    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path path : inside.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private static Path make(Path folder) throws IOException {
        Path root = folder.resolve("ws");
        call(folder, "init", "ws");
        call(root, "import", "projects", csv(folder, "projects.csv", "项目编号,项目名称,项目类别", "TA,试,商品房"));
        call(root, "import", "units", csv(folder, "units.csv", "项目编号,房号,楼栋,用途,建筑面积", units()));
        call(root, "import", "parties", csv(folder, "parties.csv", "项目编号,房号,姓名,身份,手机号,证件号码,起始日期", parties()));
        call(
                root,
                "import",
                "tariffs",
                csv(
                        folder,
                        "tariffs.csv",
                        "收费编码,收费项目,计费方式,单价,周期,生效日期,收费依据",
                        "WY,物业服务费,按面积,2.40,月,2026-01-01,合同",
                        "LJ,垃圾清运费,定额,8,月,2026-01-01,合同"));
        call(root, "bill", "run", "--period", "2026-09", "--as-of", "2026-09-01");
        call(root, "bill", "run", "--period", "2026-10", "--as-of", "2026-10-01");
        return root;
    }

    private static void call(Path folder, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = InProcess.wuye(folder, new PrintStream(said, true, StandardCharsets.UTF_8), List.of(arguments));
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static String[] units() {
        return Stream.iterate(1, n -> n + 1)
                .limit(UNITS)
                .map(n -> "TA,1-%03d,1栋,住宅,%d.5".formatted(n, 60 + n))
                .toArray(String[]::new);
    }

    private static String[] parties() {
        return Stream.iterate(1, n -> n + 1)
                .limit(UNITS)
                .map(n -> "TA,1-%03d,%s,业主,%s,%s,2025-01-01".formatted(n, OWNER, PHONE, IDENTITY))
                .toArray(String[]::new);
    }

    /** Writes a file and returns its path. */
    static String csv(Path folder, String name, String heading, String... lines) {
        try {
            Path file = folder.resolve(name);
            return Files.writeString(file, heading + "\n" + String.join("\n", lines) + "\n")
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a run leaves but for times and processes: the bytes of every output and the rows of every table of ours. */
    static Map<String, String> content(Path root) {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> inside = Files.walk(root.resolve("out"))) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                content.put(root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (String table : query(root, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
            boolean framework = table.startsWith("batch_") || table.startsWith("sqlite_");
            if (!framework && !List.of("run", "run_event").contains(table)) {
                content.put(table, String.join("\n", query(root, "SELECT * FROM " + table)));
            }
        }
        content.put(
                "run",
                String.join("\n", query(root, "SELECT run_id, job, key_text, attempt, status, outcome FROM run")));
        return content;
    }

    /** Rows as lines, in the order of their text. */
    static List<String> query(Path root, String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + root.resolve("wuye.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.append(i == 1 ? "" : "|").append(row.getString(i));
                }
                rows.add(line.toString());
            }
        } catch (SQLException impossible) {
            throw new IllegalStateException(sql, impossible);
        }
        return rows.stream().sorted().toList();
    }

    /** Changes the database behind the program's back. */
    static void update(Path root, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + root.resolve("wuye.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException impossible) {
            throw new IllegalStateException(sql, impossible);
        }
    }
}
