package io.wuye.rating;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.draw.DrawDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a published draw and does it again; needs nothing but the file. */
public final class DrawFile {
    private DrawFile() {}

    /**
     * The parts that do not come out the same; empty if the draw is true.
     *
     * @throws Refusal if there is no such file (NOTHING), or it is no draw (INPUT_REFUSED)
     */
    public static List<String> differences(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Outcome.NOTHING, "rating.draw.no_file", file);
        }
        try {
            DrawDocument document = mapper().readValue(file.toFile(), DrawDocument.class);
            return document.differences(document.again());
        } catch (JacksonException | IllegalArgumentException | NullPointerException broken) {
            // Whatever part of a draw is missing or misshapen, there is nothing to do again.
            throw new Refusal(broken, Outcome.INPUT_REFUSED, "rating.draw.broken", file);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
