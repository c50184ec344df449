package io.wuye.kernel.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbered scripts that make and upgrade the schema: resources {@code io/wuye/db/NNN_name.sql}, named in order by
 * {@code io/wuye/db/migrations.txt}.
 *
 * <p>A script that has been released is never edited; a later one changes what it made. Statements end with a semicolon
 * at the end of a line. A line {@code -- append-only: charge} makes the database refuse UPDATE and DELETE on that table,
 * {@code -- sequence: name} makes a sequence; tokens such as <code>{{id}}</code> are explained at {@link Dialect}.
 */
final class Migrations {
    private static final String FOLDER = "/io/wuye/db/";

    private Migrations() {}

    /** The number of the newest script: the schema version of this program. */
    static int newest() {
        return names().size();
    }

    /** The statements of script {@code number} (from 1). */
    static List<String> statements(int number, Dialect dialect) {
        return split(read(names().get(number - 1)), dialect);
    }

    /** Script names in order; the n-th carries the number n. */
    static List<String> names() {
        List<String> names =
                read("migrations.txt").lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).startsWith("%03d_".formatted(i + 1))) {
                throw new IllegalStateException("migration " + (i + 1) + " is named " + names.get(i));
            }
        }
        return names;
    }

    static List<String> split(String script, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : script.lines().toList()) {
            String text = line.strip();
            if (text.startsWith("-- append-only:")) {
                statements.addAll(dialect.appendOnly(argument(text)));
            } else if (text.startsWith("-- sequence:")) {
                statements.addAll(dialect.sequence(argument(text)));
            } else if (!text.isEmpty() && !text.startsWith("--")) {
                statement.append(line).append('\n');
                if (withoutComment(text).endsWith(";")) {
                    statements.add(dialect.fill(statement.toString()));
                    statement.setLength(0);
                }
            }
        }
        if (!statement.isEmpty()) {
            throw new IllegalStateException("a statement without semicolon: " + statement);
        }
        return statements;
    }

    private static String argument(String directive) {
        return directive.substring(directive.indexOf(':') + 1).strip();
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf(" --");
        return comment < 0 ? line : line.substring(0, comment).strip();
    }

    private static String read(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
