package io.wuye.kernel.register;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All registers of the program, by kind. The command line hands them over; the kernel knows none by name. */
public final class Registers {
    private final Map<String, RegisterTable> byKind = new LinkedHashMap<>();

    private final Map<String, RegisterTable> issued = new LinkedHashMap<>();

    private Registers(Collection<RegisterTable> tables, List<RegisterTable> issued) {
        tables.forEach(table -> byKind.put(table.kind(), table));
        issued.forEach(table -> this.issued.put(table.kind(), table));
    }

    /** The given registers, in the order in which help lists them. */
    public static Registers of(List<RegisterTable> tables) {
        return new Registers(tables, List.of());
    }

    /**
     * These registers, and what files may refer to although no file brings it: documents the program itself issued. Of
     * such a table only the key, {@code id} and {@code superseded_by} are read; a view will do.
     */
    public Registers withIssued(List<RegisterTable> tables) {
        return new Registers(byKind.values(), tables);
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

    /** The register of a kind that a file refers to. */
    RegisterTable referred(String kind) {
        RegisterTable table = issued.get(kind);
        return table == null ? of(kind) : table;
    }

    /** Whether the rows of a kind are the program's own, and no file can bring another. */
    boolean isIssued(String kind) {
        return issued.containsKey(kind);
    }

    /** The registers a register refers to, each once, in the order of its sheet. */
    List<RegisterTable> referredBy(RegisterTable table) {
        return table.sheet().references().stream()
                .map(reference -> referred(reference.kind()))
                .distinct()
                .toList();
    }
}
