package io.wuye.kernel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The texts of one language.
 *
 * <p>A key's first segment names its bundle: {@code table.header.missing} is looked up in
 * {@code io/wuye/messages/table_zh.properties} (UTF-8). Patterns are {@link MessageFormat} patterns; every argument is
 * put in as it prints itself, so numbers are never grouped or rounded by a locale, and with control characters and
 * direction overrides made visible, so that no name from a file can draw on a terminal or forge a line. A key that no bundle holds is a bug
 * and throws; a test compares the bundles of both languages.
 */
public final class Messages {
    private final Lang lang;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    private Messages(Lang lang) {
        this.lang = lang;
    }

    public static Messages of(Lang lang) {
        return new Messages(lang);
    }

    public Lang lang() {
        return lang;
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws IllegalArgumentException if no bundle holds the key
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle(key.substring(0, Math.max(0, key.indexOf('.')))).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + lang);
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            // Help is made of such texts, and must not wait for the locale data that a formatter loads.
            return pattern;
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(arguments[i]);
        }
        return new MessageFormat(pattern, lang.locale()).format(words);
    }

    /** A refusal among the arguments is put in as its own sentence, a list as one line each. */
    private String word(Object argument) {
        if (argument instanceof Refusal refusal) {
            return text(refusal);
        }
        if (argument instanceof List<?> list) {
            return list.stream().map(this::word).collect(Collectors.joining("\n"));
        }
        return Escapes.visible(String.valueOf(argument));
    }

    /** The sentence of a refusal. */
    public String text(Refusal refusal) {
        return text(refusal.key(), refusal.arguments().toArray());
    }

    private Properties bundle(String name) {
        return bundles.computeIfAbsent(name, this::load);
    }

    private Properties load(String name) {
        String resource = "/io/wuye/messages/" + name + "_" + lang.suffix() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no bundle " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
