package io.wuye.kernel.workspace;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** A YAML text before its meaning is looked at: where its keys stand, and broken syntax, repeated keys, aliases. */
final class YamlShape {
    private final String name;
    private final List<Refusal> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean empty = true;

    private YamlShape(String name) {
        this.name = name;
    }

    static YamlShape of(String name, String text) {
        YamlShape shape = new YamlShape(name);
        try {
            for (Event event : new Parse(LoadSettings.builder().setLabel(name).build()).parseString(text)) {
                shape.see(event);
            }
        } catch (MarkedYamlEngineException broken) {
            String place = name + line(broken.getProblemMark());
            shape.problems.add(new Refusal(broken, Outcome.USAGE, "workspace.policy.broken", place));
        }
        return shape;
    }

    /** All problems in the order of their lines; after broken syntax nothing more can be said. */
    List<Refusal> problems() {
        return problems;
    }

    /** Line of every key, by JSON pointer. */
    Map<String, Integer> lines() {
        return lines;
    }

    /** Whether there is no value at all, only comments. */
    boolean empty() {
        return empty;
    }

    private void see(Event event) {
        switch (event.getEventId()) {
            case Alias -> problem(event, "workspace.policy.alias");
            case Scalar -> scalar((ScalarEvent) event);
            case MappingStart, SequenceStart -> {
                String pointer = value();
                levels.push(new Level(pointer, event.getEventId() == Event.ID.MappingStart));
            }
            case MappingEnd, SequenceEnd -> levels.pop();
            default -> {
                // Document and stream marks, comments: nothing to check.
            }
        }
    }

    private void scalar(ScalarEvent event) {
        Level level = levels.peek();
        if (level == null || !level.keyNext()) {
            value();
            return;
        }
        @Nullable Integer before = level.keys.putIfAbsent(event.getValue(), number(event.getStartMark()));
        if (before != null) {
            problem(event, "workspace.policy.twice", event.getValue(), before);
        }
        level.key = event.getValue();
        level.nodes++;
        lines.put(level.pointer(), number(event.getStartMark()));
    }

    /** Counts a value where it stands; its pointer. */
    private String value() {
        empty = false;
        Level level = levels.peek();
        if (level == null) {
            return "";
        }
        String pointer = level.pointer();
        level.nodes++;
        return pointer;
    }

    private void problem(Event event, String key, Object... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(name + line(event.getStartMark()));
        all.addAll(List.of(arguments));
        problems.add(new Refusal(Outcome.USAGE, key, all.toArray()));
        if (event.getEventId() == Event.ID.Alias) {
            value();
        }
    }

    private static String line(Optional<Mark> mark) {
        return mark.isPresent() ? ":" + number(mark) : "";
    }

    private static int number(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(-1) + 1;
    }

    /** An open mapping or sequence; in a mapping keys and values take turns. */
    private static final class Level {
        private final String parent;
        private final boolean mapping;
        private final Map<String, Integer> keys = new HashMap<>();
        private String key = "";
        private int nodes;

        Level(String parent, boolean mapping) {
            this.parent = parent;
            this.mapping = mapping;
        }

        boolean keyNext() {
            return mapping && nodes % 2 == 0;
        }

        String pointer() {
            String last = mapping ? key.replace("~", "~0").replace("/", "~1") : String.valueOf(nodes);
            return parent + "/" + last;
        }
    }
}
