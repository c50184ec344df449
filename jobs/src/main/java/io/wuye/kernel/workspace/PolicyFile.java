package io.wuye.kernel.workspace;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a YAML policy strictly into a record.
 *
 * <p>Keys are the record's components in snake_case, enum constants in lower case with dashes, decimals exact whether
 * written as numbers or as quoted strings. An unknown or repeated key, a value of another type, an anchor or alias (the
 * way of YAML bombs) and a broken file are refused, all at once, each with {@code file:line} and what was probably
 * meant.
 */
public final class PolicyFile {
    private static final String SHIPPED = "/io/wuye/policy/";
    private static final long MAX_BYTES = 1 << 20;

    private PolicyFile() {}

    /**
     * Reads a policy file.
     *
     * @throws Refusal with {@link Outcome#USAGE} that lists every problem
     */
    public static <T> T read(Path file, Class<T> type) {
        return parse(file.toString(), text(file), type, null);
    }

    /** As the other; an empty file is {@code whenEmpty}. */
    static <T> T read(Path file, Class<T> type, T whenEmpty) {
        return parse(file.toString(), text(file), type, whenEmpty);
    }

    /** Reads a policy that is part of the program. */
    public static <T> T shipped(String file, Class<T> type) {
        return parse("policy/" + file, shippedText(file), type, null);
    }

    /** The line of each key by its JSON pointer, for faults that show only once a whole policy is understood. */
    public static Map<String, Integer> lines(Path file) {
        return YamlShape.of(file.toString(), text(file)).lines();
    }

    /** As {@link #lines}, of a policy that is part of the program. */
    public static Map<String, Integer> shippedLines(String file) {
        return YamlShape.of(file, shippedText(file)).lines();
    }

    static String shippedText(String file) {
        try (InputStream in = PolicyFile.class.getResourceAsStream(SHIPPED + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no shipped policy " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new Refusal(Outcome.USAGE, "workspace.policy.too_big", file, MAX_BYTES);
            }
            byte[] bytes = Files.readAllBytes(file);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException missing) {
            throw new Refusal(missing, Outcome.USAGE, "workspace.policy.missing", file);
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(notUtf8, Outcome.USAGE, "workspace.policy.not_utf8", file);
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, Outcome.STORAGE, "workspace.policy.unreadable", file);
        }
    }

    private static <T> T parse(String name, String text, Class<T> type, @Nullable T whenEmpty) {
        YamlShape shape = YamlShape.of(name, text);
        refuse(name, shape.problems());
        if (!shape.empty()) {
            return bind(name, text, type, shape.lines());
        }
        if (whenEmpty == null) {
            throw new Refusal(Outcome.USAGE, "workspace.policy.empty", name);
        }
        return whenEmpty;
    }

    private static <T> T bind(String name, String text, Class<T> type, Map<String, Integer> lines) {
        PolicyProblems problems = new PolicyProblems(name, lines);
        try {
            T value = mapper(problems).readValue(text, type);
            refuse(name, problems.found());
            return value;
        } catch (JacksonException wrong) {
            // With earlier problems the value is incomplete anyway: what its constructor says then misleads.
            PolicyKeys.unknown(lines, type).forEach(problems::add);
            if (problems.found().isEmpty() && wrong instanceof MismatchedInputException mismatch) {
                problems.add(mismatch);
            }
            refuse(name, problems.found());
            throw said(name, wrong);
        }
    }

    private static void refuse(String name, List<Refusal> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "workspace.policy.problems", name, problems.size(), problems);
        }
    }

    /** What a record's constructor said against its values. */
    private static Refusal said(String name, JacksonException wrong) {
        int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
        String place = line > 0 ? name + ":" + line : name;
        if (wrong.getCause() instanceof Refusal said) {
            // Most are misspellings; what a law forbids is more than that.
            return new Refusal(said, said.outcome(), "workspace.policy.said", place, said);
        }
        String said = wrong.getCause() instanceof IllegalArgumentException cause
                ? String.valueOf(cause.getMessage())
                : wrong.getOriginalMessage();
        return new Refusal(wrong, Outcome.USAGE, "workspace.policy.said", place, said);
    }

    private static YAMLMapper mapper(PolicyProblems problems) {
        return YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addHandler(problems)
                .build();
    }
}
