package io.wuye.kernel.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stored field that no file brings and every good row can tell, e.g. a sort key of the door.
 *
 * @param name of the field
 * @param value canonical value; null: empty
 */
public record Derived(String name, Function<Row, @Nullable String> value) {}
