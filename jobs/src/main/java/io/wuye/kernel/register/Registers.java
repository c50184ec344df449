package io.wuye.kernel.register;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All registers of the program, by kind. The command line hands them over; the kernel knows none by name. */
public final class Registers {
    private final Map<String, RegisterTable> byKind = new LinkedHashMap<>();

    private final Map<String, RegisterTable> issued = new LinkedHashMap<>();

    /** By the first part of the kind. */
    private final Map<String, Function<String, RegisterTable>> families = new LinkedHashMap<>();

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
        Registers more = new Registers(byKind.values(), tables);
        more.families.putAll(families);
        return more;
    }

    /**
     * These registers, and a family of kinds whose columns depend on what is asked for: the answers to a questionnaire. Its
     * kinds are called {@code family.of-what}, and all their rows are kept in one table.
     *
     * @param member makes the register of one of its kinds, given what follows the first dot; empty if nothing does
     */
    public Registers withFamily(String family, Function<String, RegisterTable> member) {
        Registers more = new Registers(byKind.values(), List.copyOf(issued.values()));
        more.families.putAll(families);
        more.families.put(family, member);
        return more;
    }

    /** The kinds a file can be imported as, in the order given. */
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>(byKind.keySet());
        kinds.addAll(families.keySet());
        return kinds;
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
        if (table != null) {
            return table;
        }
        int dot = kind.indexOf('.');
        @Nullable Function<String, RegisterTable> family = families.get(dot < 0 ? kind : kind.substring(0, dot));
        if (family == null) {
            throw new Refusal(Outcome.USAGE, "register.kind.unknown", kind, String.join(", ", kinds()));
        }
        return family.apply(dot < 0 ? "" : kind.substring(dot + 1));
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
