package io.wuye.kernel.register;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All registers of the program, by kind. The command line hands them over; the kernel knows none by name. */
public final class Registers {
    private final Map<String, RegisterTable> byKind = new LinkedHashMap<>();

    private Registers(List<RegisterTable> tables) {
        tables.forEach(table -> byKind.put(table.kind(), table));
    }

    /** The given registers, in the order in which help lists them. */
    public static Registers of(List<RegisterTable> tables) {
        return new Registers(tables);
    }

    /** The kinds a file can be imported as, in the order given. */
    public List<String> kinds() {
        return List.copyOf(byKind.keySet());
    }

    /** All registers, in the order given. */
    public List<RegisterTable> tables() {
        return List.copyOf(byKind.values());
    }

    /**
     * The register of a kind.
     *
     * @throws Refusal if there is none (USAGE); the message lists the kinds there are
     */
    public RegisterTable of(String kind) {
        @Nullable RegisterTable table = byKind.get(kind);
        if (table == null) {
            throw new Refusal(Outcome.USAGE, "register.kind.unknown", kind, String.join(", ", byKind.keySet()));
        }
        return table;
    }

    /** The registers a register refers to, each once, in the order of its sheet. */
    List<RegisterTable> referredBy(RegisterTable table) {
        return table.sheet().references().stream()
                .map(reference -> of(reference.kind()))
                .distinct()
                .toList();
    }
}
