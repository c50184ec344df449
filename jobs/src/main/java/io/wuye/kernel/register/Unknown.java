package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Reference;
import io.wuye.kernel.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of a row which register lacks the row it refers to, and which row was probably meant. */
final class Unknown {
    // Line and row.
    private static final int KEY = 2;
    /** Names for which look-alikes are searched; who has more wrong than these has taken the wrong file. */
    private static final int LOOKED_UP = 50;

    private static final int CANDIDATES = 20_000;

    private final Database database;
    private final ReferenceSql sql;
    private final Reference reference;
    private final RegisterTable referred;
    private final Intakes intakes;
    private final boolean empty;
    private final boolean issued;
    private final Map<List<String>, String> hints = new HashMap<>();
    private final Set<Intake> told = new HashSet<>();

    /** @param issued whether the rows are the program's own, so that none can be imported */
    Unknown(
            Database database,
            ReferenceSql sql,
            Reference reference,
            RegisterTable referred,
            Intakes intakes,
            boolean issued) {
        this.issued = issued;
        this.database = database;
        this.sql = sql;
        this.reference = reference;
        this.referred = referred;
        this.intakes = intakes;
        this.empty = !issued
                && database.jdbc()
                        .sql("SELECT COUNT(*) FROM (SELECT 1 FROM " + referred.table() + " LIMIT 1) present")
                        .query(Long.class)
                        .single()
                        .equals(0L);
    }

    /** The problem of one row of {@link ReferenceSql#page}. */
    Problem problem(long line, Cells cells) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            named.add(cells.text(KEY + i));
        }
        String column = reference.columns().get(reference.columns().size() - 1);
        Intake intake = intakes.of(line);
        String hint = empty ? rows(intake) : hint(named);
        String key = empty ? emptyKey(intake) : unknownKey(!hint.isEmpty());
        List<String> args = List.of(String.join(" / ", named), referred.sheet().title(), referred.kind(), hint);
        return new Problem(intake.cell(column, cells.number(1)), column, key, args);
    }

    private String unknownKey(boolean near) {
        if (issued) {
            return near ? "register.unknown.issued.near" : "register.unknown.issued";
        }
        return near ? "register.unknown.near" : "register.unknown";
    }

    /** An empty register is one cause, however many rows of a file refer to it: it is told at the first of them. */
    private String emptyKey(Intake intake) {
        return told.add(intake) ? "register.unknown.empty" : ProblemStore.TOLD;
    }

    /** How many rows of a file lead nowhere, counted once. */
    private String rows(Intake intake) {
        return told.contains(intake)
                ? ""
                : database.jdbc()
                        .sql(sql.count())
                        .params(intake.firstLine(), intake.lastLine())
                        .query(String.class)
                        .single();
    }

    private String hint(List<String> named) {
        String known = hints.get(named);
        if (known != null || hints.size() >= LOOKED_UP) {
            return known == null ? "" : known;
        }
        String last = named.get(named.size() - 1);
        String found = Nearest.of(last, candidates(named, last.length())).orElse("");
        hints.put(named, found);
        return found;
    }

    /** Rows that agree in all but the last column of the key, and there in length but for a few letters. */
    private List<String> candidates(List<String> named, int length) {
        List<String> key = referred.key().subList(0, named.size());
        String last = key.get(key.size() - 1);
        List<String> first = key.subList(0, key.size() - 1);
        String same = Names.join(first, "", name -> name + " = ? AND ");
        List<Object> params = new ArrayList<>(named.subList(0, first.size()));
        params.addAll(List.of(length - 3, length + 3, CANDIDATES));
        return database.jdbc()
                .sql("SELECT DISTINCT " + last + " FROM " + referred.table() + " WHERE " + same
                        + "superseded_by IS NULL AND LENGTH(" + last + ") BETWEEN ? AND ? ORDER BY " + last
                        + " LIMIT ?")
                .params(params)
                .query(String.class)
                .list();
    }
}
