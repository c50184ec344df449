package io.wuye.kernel.workspace;

import io.wuye.kernel.text.Nearest;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Collects what does not fit and reads on, so that one look shows every mistake of a policy. */
final class PolicyProblems extends DeserializationProblemHandler {
    private final String name;
    private final Map<String, Integer> lines;
    private final List<Refusal> problems = new ArrayList<>();

    /** @param lines line of each key by its JSON pointer, for keys the mapper buffers without their places */
    PolicyProblems(String name, Map<String, Integer> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** What was found, in the order of the lines. */
    List<Refusal> found() {
        return problems.stream()
                .sorted(Comparator.comparingInt(PolicyProblems::line))
                .toList();
    }

    /** A key the record does not know, unless it was told already. */
    void add(PolicyKeys.UnknownKey key) {
        boolean told = problems.stream()
                .anyMatch(problem ->
                        line(problem) == key.line() && problem.arguments().contains(key.key()));
        if (!told) {
            add(key.line(), "unknown", key.key(), hint(key.key(), key.known()), String.join(", ", key.known()));
        }
    }

    /** A value the mapper turned down without asking a handler. */
    void add(MismatchedInputException wrong) {
        Object value = wrong instanceof InvalidFormatException format ? format.getValue() : "…";
        add(wrong.getLocation().getLineNr(), "value", value, expected(wrong.getTargetType()));
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> deserializer,
            Object target,
            String property) {
        Collection<Object> known = deserializer == null ? List.of() : deserializer.getKnownPropertyNames();
        List<String> names = known == null
                ? List.of()
                : known.stream().map(String::valueOf).sorted().toList();
        add(parser, "unknown", property, hint(property, names), String.join(", ", names));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, @Nullable String why) {
        add(context.getParser(), "value", value, expected(type));
        return stand(type);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, @Nullable String why) {
        add(context.getParser(), "value", value, expected(type));
        return stand(type);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, @Nullable String why) {
        add(parser, "value", token.isScalarValue() ? parser.getString() : shape(token), expected(type.getRawClass()));
        parser.skipChildren();
        return stand(type.getRawClass());
    }

    @Override
    public @Nullable Object handleNullForPrimitives(
            DeserializationContext context,
            Class<?> type,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            @Nullable String why) {
        add(parser, "value", "~", expected(type));
        return stand(type);
    }

    private void add(JsonParser parser, String key, Object... arguments) {
        int line = parser.currentTokenLocation().getLineNr();
        if (line < 1) {
            line = lines.getOrDefault(parser.streamReadContext().pathAsPointer().toString(), 1);
        }
        add(line, key, arguments);
    }

    private void add(int line, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = name + ":" + line;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        problems.add(new Refusal(Outcome.USAGE, "workspace.policy." + key, all));
    }

    private static int line(Refusal problem) {
        String place = String.valueOf(problem.arguments().get(0));
        return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
    }

    private static Object hint(String word, Collection<String> known) {
        return Nearest.of(word, known)
                .<Object>map(meant -> new Refusal(Outcome.USAGE, "workspace.policy.meant", meant))
                .orElse("");
    }

    private static String shape(JsonToken token) {
        return token == JsonToken.START_ARRAY ? "[…]" : "{…}";
    }

    private static Object expected(Class<?> type) {
        if (type.isEnum()) {
            return String.join(
                    " | ",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .toList());
        }
        return new Refusal(Outcome.USAGE, "workspace.policy.type." + typeName(type));
    }

    private static String typeName(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "flag";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == MonthDay.class) {
            return "month_day";
        }
        return type.getName().startsWith("java.time") ? "date" : "mapping";
    }

    /** What stands in so that reading can go on; the problem already refuses the file. */
    private static @Nullable Object stand(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }
}
