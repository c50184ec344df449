package io.wuye.kernel.workspace;

import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowSink;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.table.TableReader;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a policy that is a table, such as {@code retention.csv}, by the same rules as any other table people hand in; all
 * of its problems are told at once, each with file and line.
 */
public final class PolicyTable {
    private PolicyTable() {}

    /**
     * The rows of a policy of the workspace; of the one shipped with the program where the workspace has none.
     *
     * @throws Refusal USAGE if any row is wrong
     */
    public static List<Row> rows(Workspace workspace, String file, Sheet sheet) {
        Path own = workspace.policyPath(file);
        return Files.exists(own) ? rows(own, sheet) : shipped(file, sheet);
    }

    /** The rows of a table shipped with the program. */
    public static List<Row> shipped(String file, Sheet sheet) {
        try {
            Path copy = Files.createTempFile("wuye-policy", ".csv");
            try {
                Files.write(copy, PolicyFile.shippedText(file).getBytes(StandardCharsets.UTF_8));
                return rows(copy, sheet);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The rows of any file of this kind, e.g. of a schedule that is not yet in force. */
    public static List<Row> rows(Path file, Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        InputFile input = InputFile.open(file, ReadOptions.DEFAULT.limits());
        TableReader.read(sheet, input, ReadOptions.DEFAULT, new RowSink() {
            @Override
            public void accept(Row row) {
                rows.add(row);
            }

            @Override
            public void reject(long row, List<Problem> found) {
                problems.addAll(found);
            }

            @Override
            public void refuse(List<Problem> found) {
                problems.addAll(found);
            }
        });
        if (!problems.isEmpty()) {
            List<Refusal> sentences =
                    problems.stream().sorted().map(PolicyTable::sentence).toList();
            throw new Refusal(Outcome.USAGE, "workspace.policy.problems", file, sentences.size(), sentences);
        }
        return rows;
    }

    private static Refusal sentence(Problem problem) {
        Refusal said = new Refusal(Outcome.USAGE, problem.key(), problem.args().toArray());
        return new Refusal(Outcome.USAGE, "workspace.policy.said", problem.place(), said);
    }
}
