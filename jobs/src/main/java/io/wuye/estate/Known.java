package io.wuye.estate;

/**
 * What was known at some point: everything imported up to and with one import.
 *
 * @param importId the last import that counts
 */
public record Known(long importId) {
    /** Everything imported so far. */
    public static final Known NOW = new Known(Long.MAX_VALUE);

    /** SQL condition on the versions of a register table, with two parameters: this import, twice. */
    public static final String CONDITION = " import_id <= ? AND (superseded_by IS NULL OR superseded_by > ?) ";
}
