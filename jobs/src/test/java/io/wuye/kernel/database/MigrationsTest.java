package io.wuye.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void scripts_carry_their_number() {
        assertThat(Migrations.names()).hasSize(Migrations.newest()).first().isEqualTo("001_run.sql");
    }

    @Test
    void statements_end_with_a_semicolon_at_the_end_of_a_line() {
        String script = """
                -- A comment; with a semicolon;
                CREATE TABLE a (
                    x {{id}},      -- the key; one per row
                    y TEXT         -- last;
                ) {{without_rowid}};

                INSERT INTO a VALUES (1, 'a;b');
                """;
        assertThat(Migrations.split(script, Dialect.SQLITE)).hasSize(2);
        assertThat(Migrations.split(script, Dialect.SQLITE).get(0)).contains("INTEGER PRIMARY KEY", "WITHOUT ROWID");
        assertThat(Migrations.split(script, Dialect.POSTGRESQL).get(0))
                .contains("BIGINT PRIMARY KEY")
                .doesNotContain("ROWID", "{{");
    }

    @Test
    void a_directive_expands_where_it_stands() {
        String script = "CREATE TABLE a (x TEXT);\n-- append-only: a\n-- sequence: s\nCREATE TABLE b (x TEXT);\n";
        assertThat(Migrations.split(script, Dialect.SQLITE))
                .extracting(statement -> statement.lines().findFirst().orElseThrow())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("CREATE TABLE a"),
                        second -> assertThat(second).startsWith("CREATE TRIGGER a_no_UPDATE"),
                        third -> assertThat(third).startsWith("CREATE TRIGGER a_no_DELETE"),
                        fourth -> assertThat(fourth).startsWith("CREATE TABLE s"),
                        fifth -> assertThat(fifth).startsWith("CREATE TABLE b"));
    }

    @Test
    void a_statement_that_does_not_end_is_a_bug() {
        assertThatThrownBy(() -> Migrations.split("CREATE TABLE a (x TEXT)", Dialect.SQLITE))
                .isInstanceOf(IllegalStateException.class);
    }
}
