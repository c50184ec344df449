package io.wuye.kernel.register;

import java.util.List;

/**
 * One value of a known fact that an import changed; names and phones are masked, amounts in yuan.
 *
 * @param key values of the natural key
 * @param column canonical name
 * @param label Chinese name
 * @param before "–" if it was empty
 * @param after "–" if it is empty now
 * @param row of the file that brought it
 */
public record Change(List<String> key, String column, String label, String before, String after, long row) {}
