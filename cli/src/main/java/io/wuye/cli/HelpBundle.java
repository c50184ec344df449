package io.wuye.cli;

import io.wuye.kernel.text.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The help texts of one area's commands, above those of the global options.
 *
 * <p>Files: {@code io/wuye/cli/help_zh.properties} for the program and the global options, and
 * {@code io/wuye/cli/<area>/help_zh.properties} for commands, with picocli's keys
 * ({@code wuye.bill.run.usage.description}, {@code wuye.bill.run.period} for option {@code --period}).
 */
final class HelpBundle extends ResourceBundle {
    private final Properties texts;

    private HelpBundle(Properties texts) {
        this.texts = texts;
    }

    /** @param area package below {@code cli}; empty for the program itself */
    static HelpBundle of(Lang lang, String area) {
        Properties texts = new Properties();
        load(texts, "help_" + lang.suffix() + ".properties");
        if (!area.isEmpty()) {
            load(texts, area + "/help_" + lang.suffix() + ".properties");
        }
        return new HelpBundle(texts);
    }

    private static void load(Properties texts, String resource) {
        try (InputStream in = HelpBundle.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no help texts " + resource);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
