package io.wuye.kernel.database;

import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions on SQLite, which rolls back by itself when the disk is full.
 *
 * <p>Rolling back again then fails, and that failure would hide the first one and leave the step in a state from which
 * nothing restarts.
 */
final class SqliteTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    SqliteTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (TransactionException | DataAccessException failure) {
            Throwable cause = failure.getCause();
            if (cause == null || !String.valueOf(cause.getMessage()).contains("no transaction is active")) {
                throw failure;
            }
        }
    }
}
