package io.wuye.archive.destruction;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.pdf.Block;
import io.wuye.kernel.report.pdf.Document;
import io.wuye.kernel.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The papers of a list: the opinion to sign, the register of what was destroyed, and what became of each record. */
final class ListReport {
    /** Records beyond which nobody prints a list: the paper then names the digest of the file alone. */
    private static final int PRINTED = 5000;

    private static final Set<String> REGISTER_NAMES = Set.of("title", "code", "term");

    private final Messages messages;
    private final ListStore lists;
    private final TombstoneStore tombstones;

    ListReport(Messages messages, ListStore lists, TombstoneStore tombstones) {
        this.messages = messages;
        this.lists = lists;
        this.tombstones = tombstones;
    }

    /** 鉴定意见书: what was decided, the digest that is signed, and a line for every role. */
    Report opinion(ListStore.Head head, List<String> roles) {
        List<String> notes = new ArrayList<>(intro(head));
        roles.forEach(role -> notes.add(messages.text("archive.opinion.sign", role)));
        return new Report(
                "opinion",
                messages.text("archive.opinion.title"),
                notes,
                Stream.of("record_id", "code", "title", "series", "term", "last_day", "carrier", "decision", "reason")
                        .map(this::column)
                        .toList(),
                sink -> lists.standing(head.listId(), standing -> {
                    ListItem item = standing.item();
                    sink.accept(new @Nullable Object[] {
                        item.recordId(),
                        item.code(),
                        item.title(),
                        item.series(),
                        item.term(),
                        item.lastDay().toString(),
                        messages.text("archive.carrier." + item.carrier()),
                        messages.text("archive.decision." + item.decision()),
                        item.reason()
                    });
                }));
    }

    /** The same on paper, with room for every signature. */
    Document document(ListStore.Head head, List<String> roles) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(messages.text("archive.opinion.title")));
        intro(head).forEach(line -> blocks.add(new Block.Line(line)));
        if (head.records() <= PRINTED) {
            blocks.add(table(head));
        } else {
            blocks.add(new Block.Line(messages.text("archive.opinion.long", PRINTED)));
        }
        blocks.add(new Block.Heading(messages.text("archive.opinion.signatures")));
        roles.forEach(role -> blocks.add(new Block.Line(messages.text("archive.opinion.sign", role))));
        return new Document(head.listId(), blocks);
    }

    private Block table(ListStore.Head head) {
        List<List<String>> rows = new ArrayList<>();
        lists.standing(head.listId(), standing -> {
            ListItem item = standing.item();
            rows.add(List.of(
                    item.recordId(),
                    item.title(),
                    item.term(),
                    item.lastDay().toString(),
                    messages.text("archive.carrier." + item.carrier()),
                    messages.text("archive.decision." + item.decision()),
                    item.reason()));
        });
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("record_id", 13);
        shares.put("title", 30);
        shares.put("term", 8);
        shares.put("last_day", 13);
        shares.put("carrier", 7);
        shares.put("decision", 9);
        shares.put("reason", 20);
        return new Block.Table(
                shares.entrySet().stream()
                        .map(column -> new Block.Column(
                                messages.text("archive.column." + column.getKey()), column.getValue(), false))
                        .toList(),
                rows,
                List.of());
    }

    private List<String> intro(ListStore.Head head) {
        Map<String, Long> decided = new LinkedHashMap<>();
        lists.standing(head.listId(), standing -> decided.merge(standing.item().decision(), 1L, Long::sum));
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("archive.opinion.list", head.listId(), head.asOf(), head.records()));
        decided.forEach((decision, count) -> lines.add(messages.text("archive.decision." + decision) + " " + count));
        lines.add(messages.text("archive.opinion.digest", head.sha256()));
        return lines;
    }

    /** {@code register.csv} 销毁清册, from the tombstones alone. */
    Report register(String listId) {
        return new Report(
                "register",
                messages.text("archive.register.title", listId),
                List.of(),
                Stream.of(
                                "seq",
                                "title",
                                "code",
                                "volumes",
                                "years",
                                "record_id",
                                "term",
                                "kept",
                                "destroyed_on",
                                "carrier",
                                "sha256",
                                "decision",
                                "signatures",
                                "witnesses",
                                "method",
                                "place",
                                "previous",
                                "hash")
                        .map(this::registered)
                        .toList(),
                sink -> tombstones.forEach(
                        listId,
                        (stone, hash) -> sink.accept(new @Nullable Object[] {
                            String.valueOf(stone.seq()),
                            stone.title(),
                            stone.code(),
                            stone.volumes(),
                            stone.years(),
                            stone.recordId(),
                            stone.term(),
                            stone.kept(),
                            stone.destroyedOn(),
                            stone.carrier(),
                            stone.sha256(),
                            stone.decision(),
                            stone.signatures(),
                            stone.witnesses(),
                            stone.method(),
                            stone.place(),
                            stone.previous(),
                            hash
                        })));
    }

    /** {@code trail.csv}: what became of every record of the list, when, and why. */
    Report trail(String listId) {
        return new Report(
                "trail",
                messages.text("archive.trail.title", listId),
                List.of(),
                Stream.of("record_id", "title", "status", "happened_on", "guards", "reason")
                        .map(this::column)
                        .toList(),
                sink -> lists.trail(
                        listId,
                        step -> sink.accept(new @Nullable Object[] {
                            step.item().recordId(),
                            step.item().title(),
                            step.state(),
                            step.onDay().toString(),
                            step.detail(),
                            sentences(messages, step.detail())
                        })));
    }

    /** The guards of a detail as sentences. */
    static String sentences(Messages messages, String guards) {
        return Stream.of(guards.split(" "))
                .filter(guard -> !guard.isEmpty())
                .map(guard -> messages.text("archive.guard." + guard))
                .collect(Collectors.joining("；"));
    }

    /** The register has names of its own for three columns, which the law's form gives it. */
    private ReportColumn registered(String name) {
        return REGISTER_NAMES.contains(name)
                ? ReportColumn.of(
                        name,
                        messages.text("archive.register.column." + name),
                        column(name).kind())
                : column(name);
    }

    private ReportColumn column(String name) {
        return ReportColumn.of(
                name, messages.text("archive.column." + name), name.equals("title") ? Kind.TEXT : Kind.CODE);
    }
}
