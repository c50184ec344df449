package io.wuye.rating.rubric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rubrics as people write them, for tests. */
public final class RubricText {
    private static final String HEAD = """
            id: t
            version: "1"
            kind: commodity
            grade: 一级
            from: 2025-01-01
            """;

    private RubricText() {}

    /** A rubric with its place; keys that are not given have their defaults. */
    public static RubricSource source(String body) {
        try {
            Path folder = Files.createTempDirectory("rubric");
            Path file = folder.resolve("rubric-t.yaml");
            Files.writeString(file, (body.startsWith("id:") ? "" : HEAD) + body);
            RubricSource source = RubricShelf.read(List.of(file), folder).get(0);
            Files.delete(file);
            Files.delete(folder);
            return source;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A rubric. */
    public static Rubric rubric(String body) {
        return source(body).rubric();
    }

    /** A rubric of one section that holds these items, one per line, such as <code>{id: A, type: binary, max: 100}</code>. */
    public static Rubric items(String... items) {
        StringBuilder text = new StringBuilder("sections:\n  - id: s\n    max: 100\n    items:\n");
        for (String item : items) {
            text.append("      - ").append(item).append('\n');
        }
        return rubric(text.toString());
    }

    /** One item. */
    public static Item item(String text) {
        return items(text).items().get(0);
    }
}
