package io.wuye.kernel.register;

import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.IntStream;

/** Hands the values of rows to a statement, in the order of the sheet's fields. */
final class RowBinder {
    private final int[] keyFields;
    private final boolean[] key;
    private final boolean[] whole;
    /** Fields that are kept, in order. */
    private final int[] kept;

    RowBinder(Sheet sheet) {
        List<String> fields = sheet.fields();
        this.keyFields = sheet.key().stream().mapToInt(fields::indexOf).toArray();
        this.key = new boolean[fields.size()];
        for (int field : keyFields) {
            key[field] = true;
        }
        this.whole = new boolean[fields.size()];
        List<Column> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            whole[i] = columns.get(i).isWhole();
        }
        this.kept = IntStream.range(0, fields.size())
                .filter(field -> field >= columns.size() || !columns.get(field).passing())
                .toArray();
    }

    /** The natural key of a row. It is compared as a whole, so its empty cells are {@code ""}: NULL equals nothing. */
    String[] key(Row row) {
        String[] values = new String[keyFields.length];
        for (int i = 0; i < values.length; i++) {
            String value = row.get(keyFields[i]);
            values[i] = value == null ? "" : value;
        }
        return values;
    }

    /**
     * Binds all fields of a row that are kept.
     *
     * @param at parameter of the first field
     * @return the parameter after the last one
     */
    int bind(PreparedStatement statement, int at, Row row) throws SQLException {
        int next = at;
        for (int field : kept) {
            String value = row.get(field);
            if (value == null && !key[field]) {
                statement.setNull(next, whole[field] ? Types.BIGINT : Types.VARCHAR);
            } else if (value != null && whole[field]) {
                statement.setLong(next, Long.parseLong(value));
            } else {
                statement.setString(next, value == null ? "" : value);
            }
            next++;
        }
        return next;
    }
}
