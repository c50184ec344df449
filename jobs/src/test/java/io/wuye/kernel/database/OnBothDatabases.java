package io.wuye.kernel.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs a test class once on SQLite and once on a real PostgreSQL.
 *
 * <p>The class takes a {@link TestDatabases} in its constructor, opens a fresh database from it and closes it after each
 * test:
 *
 * <pre>{@code
 * @OnBothDatabases
 * class ChargeStoreTest {
 *     private final Database database;
 *
 *     ChargeStoreTest(TestDatabases kind) {
 *         database = kind.open();
 *     }
 *
 *     @AfterEach
 *     void close() {
 *         database.close();
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass
@EnumSource(TestDatabases.class)
public @interface OnBothDatabases {}
