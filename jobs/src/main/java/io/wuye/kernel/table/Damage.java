package io.wuye.kernel.table;

import java.io.IOException;
import java.util.List;

/** A workbook contradicts itself in a way that we can name; {@link Guard} makes one sentence of it. */
final class Damage extends IOException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key names the message; its {@code {0}} is the file
     * @param arguments what {@code {1}} … stand for
     */
    Damage(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
