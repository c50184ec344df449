package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.register.RegisterTable;
import io.wuye.kernel.register.Registers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The migrations and the sheets say the same about every register. */
class RegisterLayoutTest {

    @Test
    void a_migration_creates_each_register_as_its_sheet_defines_it() {
        Registers registers = Features.registers();
        try (Database database = Database.scratch()) {
            for (RegisterTable table : registers.tables()) {
                assertThat(columns(database, table)).as(table.kind()).isEqualTo(defined(table, registers));
            }
        }
    }

    @Test
    void each_register_keeps_one_current_version_per_natural_key() {
        try (Database database = Database.scratch()) {
            for (RegisterTable table : Features.registers().tables()) {
                String index = database.jdbc()
                        .sql("SELECT sql FROM sqlite_master WHERE name = ?")
                        .param(table.table() + "_current")
                        .query(String.class)
                        .single();
                String key = String.join(
                        ", ",
                        table.sheet().key().stream().map(RegisterTable::sqlName).toList());
                assertThat(index.replaceAll("\\s+", " "))
                        .endsWith(" ON " + table.table() + " (" + key + ") WHERE superseded_by IS NULL");
            }
        }
    }

    private static List<String> columns(Database database, RegisterTable table) {
        return database.jdbc()
                .sql("SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid")
                .param(table.table())
                .query((row, number) ->
                        row.getString(1) + " " + loose(row.getString(2)) + (row.getBoolean(3) ? " NOT NULL" : ""))
                .list();
    }

    private static List<String> defined(RegisterTable table, Registers registers) {
        return table.definition(registers).stream()
                .map(line -> line.replace("INTEGER", "BIGINT"))
                // The primary key needs no NOT NULL of its own.
                .map(line -> line.equals("version_id BIGINT NOT NULL") ? "version_id BIGINT" : line)
                .toList();
    }

    private static String loose(String type) {
        return type.toUpperCase(Locale.ROOT).replace("INTEGER", "BIGINT");
    }
}
