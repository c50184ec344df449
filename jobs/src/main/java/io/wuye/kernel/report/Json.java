package io.wuye.kernel.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one way the program writes json: fields in the order they were given, decimals exact and without exponent, dates
 * in ISO form, line feeds on every system, so that equal values give equal bytes.
 */
public final class Json {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .addModule(new SimpleModule("wuye").addSerializer(new ReportSerializer()))
            .build();

    private Json() {}

    /** Writes a value and a line feed; the stream stays open. Maps must have an order of their own. */
    public static void write(Object value, OutputStream out) throws IOException {
        try {
            MAPPER.writeValue(out, value);
        } catch (JacksonIOException unwritable) {
            throw unwritable.getCause();
        }
        out.write('\n');
    }

    /** The value as text, without a final line feed. */
    public static String text(Object value) {
        return new String(MAPPER.writeValueAsBytes(value), StandardCharsets.UTF_8);
    }
}
