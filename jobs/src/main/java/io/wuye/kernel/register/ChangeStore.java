package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads which values of known facts the files of one run changed, in the order of the files. */
final class ChangeStore {
    private static final int FETCH = 1000;

    private final Database database;
    private final RegisterTable table;
    private final List<Column> values;

    ChangeStore(Database database, RegisterTable table) {
        this.database = database;
        this.table = table;
        this.values = table.sheet().columns().stream()
                .filter(column -> !table.sheet().key().contains(column.name()))
                .toList();
    }

    /** All changes of these files, streamed. */
    void forEach(List<ImportFile> files, Consumer<Change> sink) {
        JdbcTemplate streaming = new JdbcTemplate(database.dataSource());
        streaming.setFetchSize(FETCH);
        for (ImportFile file : files) {
            if (file.changed() > 0) {
                streaming.query(
                        sql(),
                        row -> {
                            changes(Cells.of(row), sink);
                        },
                        file.importId());
            }
        }
    }

    /** The first changes of these files. */
    List<Change> first(List<ImportFile> files, int limit) {
        List<Change> first = new ArrayList<>();
        for (ImportFile file : files) {
            if (file.changed() > 0 && first.size() < limit) {
                database.jdbc()
                        .sql(sql() + " LIMIT " + limit)
                        .param(file.importId())
                        .query((row, number) -> Cells.of(row))
                        .list()
                        .forEach(cells -> changes(cells, first::add));
            }
        }
        return first.size() > limit ? first.subList(0, limit) : first;
    }

    private String sql() {
        List<String> names = table.values();
        String both = names.isEmpty() ? "" : ", " + Names.list("o", names) + ", " + Names.list("n", names);
        return "SELECT n.source_row, " + Names.list("n", table.key()) + both + " FROM " + table.table() + " n JOIN "
                + table.table() + " o ON o.id = n.id AND o.superseded_by = n.import_id"
                + " WHERE n.import_id = ? AND n.id <> n.version_id ORDER BY n.version_id";
    }

    private void changes(Cells cells, Consumer<Change> sink) {
        Sheet sheet = table.sheet();
        List<String> key = new ArrayList<>();
        for (String name : sheet.key()) {
            key.add(Shown.of(sheet, name, cells.text(1 + key.size())));
        }
        int old = 1 + key.size();
        for (int i = 0; i < values.size(); i++) {
            String before = cells.text(old + i);
            String after = cells.text(old + values.size() + i);
            if (!before.equals(after)) {
                Column column = values.get(i);
                sink.accept(new Change(
                        key,
                        column.name(),
                        column.label(),
                        Shown.of(column, before),
                        Shown.of(column, after),
                        cells.number(0)));
            }
        }
    }
}
