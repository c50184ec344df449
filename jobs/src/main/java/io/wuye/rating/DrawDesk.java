package io.wuye.rating;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.draw.DrawDocument;
import io.wuye.rating.draw.DrawRules;
import io.wuye.rating.draw.Frame;
import io.wuye.rating.draw.Quota;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The steps of a draw, in the only order in which nobody can cheat: promise, reveal, draw. */
final class DrawDesk {
    private static final int PARTIES = 2;

    private final RunContext run;
    private final DrawParameters parameters;
    private final RenderOptions options;
    private final DrawStore store;
    private final String round;

    DrawDesk(RunContext run, DrawParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.store = new DrawStore(run.database());
        this.round = parameters.round();
    }

    long work() {
        return switch (parameters.mode()) {
            case COMMIT -> commit();
            case REVEAL -> reveal();
            case RUN -> draw();
        };
    }

    /** A promise after a secret is known could be chosen to fit; so is a second promise of one party. */
    private long commit() {
        SortedMap<String, String> before = store.commitments(round);
        String known = before.get(parameters.party());
        if (known != null && !known.equals(parameters.value())) {
            throw refuse("rating.draw.committed", parameters.party(), known);
        }
        if (known == null) {
            if (!store.secrets(round).isEmpty()) {
                throw refuse("rating.draw.late", parameters.party());
            }
            if (store.subjects(round).isEmpty() && store.freeze(round, parameters.asOf()) == 0) {
                throw new Refusal(Outcome.NOTHING, "rating.draw.empty");
            }
            store.commit(round, parameters.party(), parameters.value(), parameters.asOf());
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("frame", DrawRules.frame(store.subjects(round).keySet()));
        summary.put("subjects", store.subjects(round).size());
        summary.put("party", parameters.party());
        summary.put("commitment", parameters.value());
        run.figures().put("summary", summary);
        return known == null ? 1 : 0;
    }

    private long reveal() {
        SortedMap<String, String> promised = store.commitments(round);
        String commitment = promised.get(parameters.party());
        if (commitment == null) {
            throw refuse("rating.draw.unknown", parameters.party(), String.join("、", promised.keySet()));
        }
        if (promised.size() < PARTIES) {
            throw refuse("rating.draw.alone", parameters.party());
        }
        if (!commitment.equals(DrawRules.commitment(parameters.party(), parameters.value()))) {
            throw refuse("rating.draw.mismatch", parameters.party(), commitment);
        }
        boolean isNew = !store.secrets(round).containsKey(parameters.party());
        if (isNew) {
            store.reveal(round, parameters.party(), parameters.value(), parameters.asOf());
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("revealed", store.secrets(round).size());
        summary.put("parties", promised.size());
        run.figures().put("summary", summary);
        return isNew ? 1 : 0;
    }

    private long draw() {
        SortedMap<String, String> promised = store.commitments(round);
        SortedMap<String, String> secrets = store.secrets(round);
        List<String> silent = promised.keySet().stream()
                .filter(party -> !secrets.containsKey(party))
                .toList();
        if (promised.size() < PARTIES || !silent.isEmpty()) {
            throw refuse("rating.draw.waiting", promised.size(), String.join("、", silent));
        }
        DrawDocument document = DrawDocument.of(round, frame(), promised, secrets);
        OutputFolder folder = OutputFolder.open(run.workspace().out(), "rating", round, options);
        folder.json("draw.json", document);
        folder.manifest();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("frame", document.frame());
        summary.put("seed", document.seed());
        summary.put("order", document.order());
        summary.put("picks", picks(document));
        run.figures().put("summary", summary);
        return document.picks().size();
    }

    private static List<Map<String, Object>> picks(DrawDocument document) {
        return document.picks().stream()
                .map(pick -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("subject", pick.subject());
                    row.put("star", pick.star());
                    row.put("inspectors", pick.inspectors());
                    return row;
                })
                .toList();
    }

    private Frame frame() {
        RatingPolicy.Draw policy = RatingPolicy.of(run.workspace()).draw();
        SortedMap<Integer, BigDecimal> quotas = new TreeMap<>();
        for (Quota quota : policy.quotas()) {
            quotas.put(quota.star(), quota.share());
        }
        return new Frame(
                store.subjects(round),
                store.ids(round, "inspector"),
                store.ids(round, "conflict"),
                quotas,
                policy.inspectors());
    }

    private static Refusal refuse(String key, Object... arguments) {
        return new Refusal(Outcome.RULE_REFUSED, key, arguments);
    }
}
