package io.wuye.arrears;

import io.wuye.arrears.DebtStore.Debtor;
import io.wuye.arrears.Notice.Home;
import io.wuye.arrears.NoticeDecision.Letter;
import io.wuye.arrears.NoticeDecision.Skip;
import io.wuye.billing.ChargeNumber;
import io.wuye.estate.EstateStore;
import io.wuye.estate.Project;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.run.Range;
import io.wuye.kernel.time.DateRange;
import io.wuye.kernel.workspace.CalendarPolicy;
import io.wuye.kernel.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings stores and rules together: decides about the debtors of a range of units. */
final class NoticeDesk {
    private static final int UNITS_PER_RANGE = 5_000;

    private final Workspace workspace;
    private @Nullable DunningPolicy policy;
    private @Nullable NoticeRules rules;
    private final EstateStore estate;
    private final DebtStore debts;
    private final Database database;
    private final JdbcClient jdbc;
    private @Nullable AnnexStore annex;
    private final Map<Long, List<Long>> doors = new HashMap<>();

    NoticeDesk(Workspace workspace, Database database) {
        this.workspace = workspace;
        this.database = database;
        this.jdbc = database.jdbc();
        this.estate = new EstateStore(jdbc);
        this.debts = new DebtStore(jdbc);
    }

    /** The ladder, read when it is first asked for. */
    DunningPolicy policy() {
        if (policy == null) {
            policy = workspace.policy(DunningPolicy.FILE, DunningPolicy.class);
        }
        return policy;
    }

    private NoticeRules rules() {
        if (rules == null) {
            rules = new NoticeRules(policy(), CalendarPolicy.of(workspace));
        }
        return rules;
    }

    /** All units, project by project, in door order. */
    List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (Project project : estate.projects()) {
            int units = doors(project).size();
            for (int first = 0; first < units; first += UNITS_PER_RANGE) {
                ranges.add(new Range(project.code(), first, Math.min(units, first + UNITS_PER_RANGE) - 1));
            }
        }
        return ranges;
    }

    private List<Long> doors(Project project) {
        return doors.computeIfAbsent(project.id(), estate::doors);
    }

    /** Takes what was decided about a debtor. */
    interface Reader {
        void letter(Notice notice);

        void skip(Debtor debtor, Skip skip);
    }

    /**
     * Decides about the debtors of some units, in door order.
     *
     * @param range places of units in a project, from 0
     */
    void decide(Range range, NoticeParameters run, Reader reader) {
        Project project = estate.projects().stream()
                .filter(candidate -> candidate.code().equals(range.label()))
                .findFirst()
                .orElseThrow();
        UnitSelection units = UnitSelection.of(doors(project).subList((int) range.from(), (int) range.to() + 1));
        boolean announcing = Integer.valueOf(0).equals(run.level());
        String office = office(project);
        Map<Long, List<NoticeHold>> holds = debts.holds(units);
        Map<Long, Map<String, List<EarlierNotice>>> earlier = debts.earlier(units, run.asOf());
        Map<Long, Integer> written = new HashMap<>();
        debts.open(units, project.name(), announcing ? DateRange.OPEN : run.asOf(), run.asOf())
                .forEach((debtor, items) -> {
                    Map<String, List<EarlierNotice>> ofUnit =
                            earlier.getOrDefault(debtor.home().unitId(), Map.of());
                    Debt debt = new Debt(
                            items,
                            holds.getOrDefault(debtor.home().unitId(), List.of()),
                            ofUnit.getOrDefault(debtor.party(), List.of()));
                    Optional<NoticeDecision> decision =
                            announcing ? rules().announce(debt, run.asOf()) : rules().dun(debt, run.asOf());
                    if (decision.isPresent() && asked(decision.get(), run.level()) instanceof Skip skip) {
                        reader.skip(debtor, skip);
                    } else if (decision.isPresent() && decision.get() instanceof Letter letter) {
                        int seq = written.merge(debtor.home().unitId(), 1, Integer::sum) + ofDay(ofUnit, run.asOf());
                        reader.letter(notice(debtor, annexed(debtor, letter, run.asOf()), run.asOf(), seq, office));
                    }
                });
    }

    /** The letter with what its late fees are reckoned from, if it is one that annexes it. */
    private Letter annexed(Debtor debtor, Letter letter, LocalDate asOf) {
        if (letter.level().said() != Wording.PRE_LITIGATION) {
            return letter;
        }
        if (annex == null) {
            annex = new AnnexStore(workspace, database, asOf);
        }
        Map<String, List<LateFeeSegment>> segments =
                annex.segments(debtor.home().unitId());
        List<NoticeItem> items = letter.items().stream()
                .map(item -> item.with(segments.getOrDefault(number(item), List.of())))
                .toList();
        return new Letter(letter.level(), items, letter.deadline(), letter.channel());
    }

    // As ChargeNumber writes it, whatever spelling the database has.
    private static String number(NoticeItem item) {
        return ChargeNumber.parse(item.charge()).orElseThrow().toString();
    }

    private static int ofDay(Map<String, List<EarlierNotice>> letters, LocalDate day) {
        return (int) letters.values().stream()
                .flatMap(List::stream)
                .filter(letter -> letter.asOf().equals(day))
                .count();
    }

    /** A letter of another level than the one asked for waits. */
    private static NoticeDecision asked(NoticeDecision decision, @Nullable Integer level) {
        if (level == null
                || !(decision instanceof Letter letter)
                || level.equals(letter.level().level())) {
            return decision;
        }
        long fen = letter.items().stream().mapToLong(NoticeItem::openFen).sum();
        return Skip.of(
                SkipReason.OTHER_LEVEL,
                letter.level().level(),
                fen,
                letter.level().level());
    }

    private static Notice notice(Debtor debtor, Letter letter, LocalDate asOf, int seq, String office) {
        Home home = debtor.home();
        return new Notice(
                NoticeNumber.of(asOf, home.projectCode(), home.unitCode(), seq),
                asOf,
                home,
                debtor.party(),
                office,
                letter.level().level(),
                letter.level().name(),
                letter.level().said(),
                letter.deadline(),
                letter.channel(),
                letter.items());
    }

    /** Who signs: what the policy says, else the company of the project, else the project. */
    private String office(Project project) {
        String chosen = policy().contact().office();
        return chosen != null
                ? chosen
                : jdbc.sql("SELECT COALESCE(company, name) FROM project WHERE id = ? AND superseded_by IS NULL")
                        .param(project.id())
                        .query(String.class)
                        .single();
    }
}
