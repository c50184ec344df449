package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.schedule.Status;
import io.wuye.archive.sweep.Bucket;
import io.wuye.archive.sweep.RecordSet;
import io.wuye.archive.sweep.Sweep;
import io.wuye.archive.sweep.SweepRow;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.PolicyTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps of an appraisal: what is due becomes a list that nobody can change any more, and files to sign. */
final class Appraisal {
    private final RunContext run;
    private final AppraisalParameters parameters;
    private final ArchivePolicies policies;
    private final ListStore lists;
    private final CatalogueStore catalogue;
    private final ListFiles files;

    Appraisal(RunContext run, AppraisalParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.policies = ArchivePolicies.of(run.workspace());
        this.lists = new ListStore(run.database());
        this.catalogue = new CatalogueStore(run.database());
        this.files = new ListFiles(run.messages(), run.database(), options);
    }

    /** Freezes the list, unless it is frozen already. */
    long freeze() {
        if (lists.head(parameters.listId()).isPresent()) {
            return 0;
        }
        unaltered();
        Sweep sweep = Sweep.of(run.database(), policies, parameters.asOf());
        List<SweepRow> due = new ArrayList<>();
        due(sweep, due);
        if (due.isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "archive.appraise.none", parameters.asOf());
        }
        Map<String, Row> decisions = decisions(due);
        long records = sweep.store().records();
        long toDestroy = due.size()
                - decisions.values().stream()
                        .filter(row -> !row.text("decision").equals(ListItem.DESTROY))
                        .count();
        ApprovalRules.brake(
                        toDestroy,
                        records,
                        parameters.beyond(),
                        policies.office().destruction())
                .ifPresent(brake -> {
                    throw new Refusal(
                            Outcome.RULE_REFUSED,
                            "archive.approval." + brake.code(),
                            brake.args().toArray());
                });
        List<ListItem> items = items(sweep, due, decisions);
        lists.freeze(head(items, records), run.runId());
        for (ListItem item : items) {
            lists.add(parameters.listId(), item, state(item), parameters.asOf(), run.runId());
        }
        return items.size();
    }

    /** A version by which records were appraised never changes: what changes has a version of its own. */
    private void unaltered() {
        List<Refusal> altered = new VersionStore(run.database())
                .note(policies.schedule(), parameters.asOf(), run.runId()).stream()
                        .map(one -> new Refusal(
                                Outcome.RULE_REFUSED, "archive.appraise.altered", one.version(), one.since()))
                        .toList();
        if (!altered.isEmpty()) {
            throw new Refusal(Outcome.RULE_REFUSED, "archive.appraise.schedule", altered);
        }
    }

    private ListStore.Head head(List<ListItem> items, long records) {
        return new ListStore.Head(
                parameters.listId(),
                parameters.asOf(),
                parameters.compiler(),
                ListItem.digest(items),
                items.size(),
                records,
                parameters.beyond());
    }

    private void due(Sweep sweep, List<SweepRow> due) {
        for (String series : sweep.series()) {
            if (!parameters.series().isEmpty() && !parameters.series().equals(series)) {
                continue;
            }
            if (!sweep.event(series).isEmpty()) {
                sweep.each(series, (record, decision) -> {
                    if (sweep.bucket(record, decision) == Bucket.DUE) {
                        due.add(record);
                    }
                });
                continue;
            }
            for (RecordSet set : sweep.sets(series)) {
                if (sweep.decide(set).status() == Status.DUE) {
                    sweep.store().rows(set, parameters.asOf(), true, line -> due.add(line.facts()));
                }
            }
        }
    }

    private Map<String, Row> decisions(List<SweepRow> due) {
        Map<String, Row> decisions = new LinkedHashMap<>();
        if (parameters.decisions().isEmpty()) {
            return decisions;
        }
        List<String> known = due.stream().map(SweepRow::recordId).toList();
        for (Row row : PolicyTable.rows(Path.of(parameters.decisions()), DecisionSheet.SHEET)) {
            if (!known.contains(row.text("record_id"))) {
                throw new Refusal(
                        Outcome.INPUT_REFUSED, "archive.decision.not_due", row.place(), row.text("record_id"));
            }
            decisions.put(row.text("record_id"), row);
        }
        return decisions;
    }

    private List<ListItem> items(Sweep sweep, List<SweepRow> due, Map<String, Row> decisions) {
        List<ListItem> items = new ArrayList<>();
        for (SweepRow record : due) {
            ListItem item = catalogue
                    .item(record.recordId(), items.size() + 1L, sweep.decide(record))
                    .orElseThrow();
            items.add(decided(item, decisions.get(record.recordId())));
        }
        return items;
    }

    private static ListItem decided(ListItem item, @Nullable Row decision) {
        if (decision == null) {
            return item;
        }
        return new ListItem(
                item.line(),
                item.recordId(),
                item.code(),
                item.title(),
                item.series(),
                item.classTop(),
                item.term(),
                item.startsOn(),
                item.lastDay(),
                item.formedOn(),
                item.formedLast(),
                item.volumes(),
                item.carrier(),
                item.file(),
                item.sha256(),
                decision.text("decision"),
                Objects.requireNonNullElse(decision.get("until"), ""),
                Objects.requireNonNullElse(decision.get("reason"), ""));
    }

    private static String state(ListItem item) {
        return switch (item.decision()) {
            case "extend" -> "extended";
            case "permanent" -> "permanent";
            case "segregate" -> "segregated";
            default -> "proposed";
        };
    }

    /** The files to look at and to sign. */
    long render() {
        ListStore.Head head = lists.head(parameters.listId()).orElseThrow();
        boolean accounting = files.accounting(head, policies.office().destruction());
        List<String> roles = ApprovalRules.roles(accounting, policies.office().destruction());
        files.render(run.workspace(), head, roles);
        files.print(run.workspace(), head, roles);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("list_id", head.listId());
        summary.put("as_of", head.asOf().toString());
        summary.put("records", head.records());
        Map<String, Long> states = new LinkedHashMap<>();
        lists.standing(head.listId(), standing -> states.merge(standing.item().decision(), 1L, Long::sum));
        states.forEach(summary::put);
        summary.put("sha256", head.sha256());
        summary.put("roles", roles);
        run.figures().put("summary", summary);
        return 0;
    }
}
