package io.wuye.kernel.register;

import java.sql.SQLException;
import org.springframework.jdbc.UncategorizedSQLException;

/** What the register's plain JDBC has in common with the rest, which goes through Spring. */
final class Sql {
    private Sql() {}

    /** The exception that the rest of the program knows. */
    static UncategorizedSQLException failure(SQLException cause) {
        return new UncategorizedSQLException("import", null, cause);
    }
}
