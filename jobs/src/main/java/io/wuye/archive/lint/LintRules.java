package io.wuye.archive.lint;

import io.wuye.archive.lint.Finding.Code;
import io.wuye.archive.schedule.Classification;
import io.wuye.archive.schedule.FloorRow;
import io.wuye.archive.schedule.Schedule;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.archive.schedule.Term;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a retention schedule against the law, the classification and itself. What it finds it does not mend. */
public final class LintRules {
    private static final int BRIEF = 20;

    private final Schedule schedule;
    private final Classification classification;
    private final LocalDate asOf;
    private final List<ScheduleRow> rows;
    private final List<Finding> findings = new ArrayList<>();

    private LintRules(Schedule schedule, Classification classification, LocalDate asOf) {
        this.schedule = schedule;
        this.classification = classification;
        this.asOf = asOf;
        this.rows = schedule.inForce(asOf);
    }

    /** Everything that is odd on a day, in the order of the file; what concerns no row comes last. */
    public static List<Finding> findings(Schedule schedule, Classification classification, LocalDate asOf) {
        LintRules lint = new LintRules(schedule, classification, asOf);
        lint.rows.forEach(lint::row);
        lint.pairs();
        lint.missing();
        return lint.findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.line() == 0)
                        .thenComparing(Finding::line)
                        .thenComparing(Finding::code))
                .toList();
    }

    private void row(ScheduleRow row) {
        if (!row.readable()) {
            add(Code.BAD_TERM, row, row.termText());
        } else if (row.term().kind() == Term.Kind.UNSCHEDULED) {
            add(Code.NO_PERIOD, row, row.termText().isEmpty() ? "—" : row.termText());
        }
        if (row.needsEvent() && row.event().isEmpty()) {
            add(Code.NO_EVENT, row, row.start().code());
        }
        if (!classification.hasClass(row.classCode())) {
            add(Code.UNKNOWN_CLASS, row, row.classCode());
        }
        if (row.version().isEmpty()) {
            add(Code.UNVERSIONED, row);
        }
        law(row);
    }

    private void law(ScheduleRow row) {
        if (row.floorRecordType().isEmpty()) {
            return;
        }
        List<FloorRow> named = schedule.floors().stream()
                .filter(floor -> floor.recordType().equals(row.floorRecordType()))
                .toList();
        if (named.isEmpty()) {
            add(Code.UNKNOWN_FLOOR, row, row.floorRecordType());
            return;
        }
        for (FloorRow floor : named) {
            boolean inForce = floor.days().contains(asOf);
            if (inForce && isShorter(row.term(), floor.term())) {
                add(Code.BELOW_FLOOR, row, row.termText(), floor.termText(), floor.authority());
            }
            boolean repealed = floor.days().last().isBefore(asOf);
            if (repealed
                    && row.term().years() > 0
                    && row.term().years() == floor.term().years()) {
                add(
                        Code.REPEALED,
                        row,
                        row.termText(),
                        floor.authority(),
                        floor.days().last().toString());
            }
        }
    }

    private static boolean isShorter(Term term, Term floor) {
        boolean timed = term.years() > 0;
        return timed && (floor.kind() == Term.Kind.PERMANENT || term.years() < floor.years());
    }

    private void pairs() {
        Map<String, ScheduleRow> byId = new HashMap<>();
        Map<String, ScheduleRow> byName = new HashMap<>();
        for (ScheduleRow row : rows) {
            @Nullable ScheduleRow before = byId.putIfAbsent(row.series(), row);
            if (before != null) {
                add(Code.UNREACHABLE, row, row.series(), String.valueOf(before.line()));
                continue;
            }
            @Nullable ScheduleRow twin = byName.putIfAbsent(row.classCode() + " " + essence(row.itemName()), row);
            if (twin != null) {
                add(Code.DUPLICATE, row, brief(row), twin.series(), brief(twin));
            }
        }
        for (ScheduleRow row : rows) {
            for (String other : Schedule.ids(row.overlaps())) {
                overlap(row, Optional.ofNullable(byId.get(other)));
            }
        }
    }

    private void overlap(ScheduleRow row, Optional<ScheduleRow> other) {
        other.filter(found -> !found.term().equals(row.term()))
                .ifPresent(found -> add(
                        Code.CONTRADICTION,
                        row,
                        brief(row),
                        row.termText(),
                        found.series(),
                        brief(found),
                        found.termText()));
    }

    /** Enough of a name to know it by. */
    private static String brief(ScheduleRow row) {
        String name = row.itemName();
        return name.length() <= BRIEF ? name : name.substring(0, BRIEF - 1) + "…";
    }

    /** A name without what people write in two ways: width, spaces, punctuation, 资料 for 材料. */
    private static String essence(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\p{P}\\p{S}\\s]", "")
                .replace("材料", "资料");
    }

    private void missing() {
        Set<String> kept = rows.stream().map(ScheduleRow::floorRecordType).collect(Collectors.toSet());
        schedule.floorsInForce(asOf).stream()
                .filter(floor -> !kept.contains(floor.recordType()))
                .forEach(floor -> findings.add(new Finding(
                        Code.MISSING_STATUTORY,
                        0,
                        "",
                        List.of(floor.recordType(), floor.termText(), floor.authority()))));
        Set<String> classes = rows.stream().map(ScheduleRow::classCode).collect(Collectors.toSet());
        new TreeSet<>(classification.firstLevel())
                .stream()
                        .filter(code -> !classes.contains(code))
                        .forEach(code -> findings.add(new Finding(
                                Code.CLASS_WITHOUT_ROW,
                                0,
                                "",
                                List.of(code, classification.classes().getOrDefault(code, "")))));
    }

    private void add(Code code, ScheduleRow row, String... args) {
        findings.add(new Finding(code, row, args));
    }
}
