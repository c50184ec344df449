package io.wuye.rating.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.workspace.PolicyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RubricBookTest {
    @TempDir
    private Path folder;

    static List<Rubric> rubrics() {
        List<Rubric> shipped = RubricShelf.SHIPPED.stream()
                .map(name -> PolicyFile.shipped(name, Rubric.class))
                .toList();
        return List.of(shipped.get(0), shipped.get(1), RubricText.rubric("""
                        to: 2027-12-31
                        title: 样例
                        na_policy: zero
                        round: 1
                        bands: [{star: 2, from: 50}, {star: 1, from: 0, to: 50}]
                        bonus: [{id: B1, max: "2.50", validity: 6m}]
                        sections:
                          - id: s
                            max: 100
                            items:
                              - {id: A, type: tiered, max: 50, marks: {pass: 50, fail: 1}, mandatory: false, na: [a, b], na_kinds: [old, commodity], na_policy: full-credit, cost: 3}
                              - {id: B, type: indicator, max: 40, code: c, bound: lower, period: 2026-H1, mean: 3, tiers: [{to: "5.0", marks: 40}, {to: 9, marks: 20}]}
                              - {id: C, type: panel, max: 10, trim: 1, title: "=1+1"}
                        """));
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void there_and_back_changes_nothing(Rubric rubric) throws IOException {
        OutputFolder out =
                OutputFolder.open(folder, "a", "b", new RenderOptions(false, false, FileChoice.ALL, Lang.ZH));
        Path book = out.xlsx("book.xlsx", RubricBookReport.sheets(rubric)).orElseThrow();
        RubricBook.Read read = RubricBook.read(InputFile.open(book, ReadOptions.DEFAULT.limits()));
        assertThat(read.problems()).isEmpty();
        assertThat(read.id()).isEqualTo(rubric.id());
        Path yaml = Files.writeString(folder.resolve("rubric.yaml"), read.yaml());
        assertThat(PolicyFile.read(yaml, Rubric.class)).isEqualTo(rubric);
    }
}
