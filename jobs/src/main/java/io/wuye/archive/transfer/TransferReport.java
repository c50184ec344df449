package io.wuye.archive.transfer;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.pdf.Block;
import io.wuye.kernel.report.pdf.Document;
import io.wuye.kernel.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The papers of handing over: the list (档案移交清单) as a table and to be signed, and the loans that keep records off it. */
final class TransferReport {
    /** Records beyond which nobody prints a list: the paper then names their number by class, and the digest of the file. */
    static final int PRINTED = 5000;

    private static final Set<String> TEXTS = Set.of("title", "location");
    private static final Set<String> DATES = Set.of("formed_on", "formed_to", "out_on", "last_day");

    private final Messages messages;
    private final TransferStore store;

    TransferReport(Messages messages, TransferStore store) {
        this.messages = messages;
        this.store = store;
    }

    /** The list as a table. */
    Report list(HandoverStore.Head head) {
        List<String> notes = new ArrayList<>(intro(head));
        notes.addAll(signatures());
        return new Report(
                "list",
                title(head),
                notes,
                columns(
                        "line",
                        "record_id",
                        "code",
                        "title",
                        "class",
                        "series",
                        "formed_on",
                        "formed_to",
                        "volumes",
                        "carrier",
                        "location"),
                sink -> store.items(
                        head.listId(),
                        item -> sink.accept(new @Nullable Object[] {
                            item.line(),
                            item.recordId(),
                            item.code(),
                            item.title(),
                            item.classCode(),
                            item.series(),
                            item.formedOn(),
                            item.formedLast(),
                            item.volumes(),
                            messages.text("archive.carrier." + item.carrier()),
                            item.location()
                        })));
    }

    /** Loans that must come back before their records can be handed over. */
    Report lent(String name, LocalDate asOf, TransferStore.Selection selection) {
        return new Report(
                name,
                messages.text("archive.handover.recall", asOf),
                List.of(),
                columns("record_id", "code", "title", "borrower", "approved_by", "out_on", "last_day"),
                sink -> store.lent(selection, sink));
    }

    /** The list on paper, with room for four signatures. */
    Document document(HandoverStore.Head head) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(messages.text("archive.handover.title")));
        intro(head).forEach(line -> blocks.add(new Block.Line(line)));
        if (head.records() <= PRINTED) {
            blocks.add(table(head));
        } else {
            blocks.add(new Block.Line(messages.text("archive.handover.long", PRINTED)));
            blocks.add(classes(head));
        }
        blocks.add(new Block.Heading(messages.text("archive.handover.signatures")));
        signatures().forEach(line -> blocks.add(new Block.Line(line)));
        return new Document(head.listId(), blocks);
    }

    private Block table(HandoverStore.Head head) {
        List<List<String>> rows = new ArrayList<>();
        store.items(
                head.listId(),
                item -> rows.add(List.of(
                        String.valueOf(item.line()),
                        item.recordId(),
                        item.code(),
                        item.title(),
                        item.formedLast(),
                        item.volumes() == null ? "" : String.valueOf(item.volumes()),
                        messages.text("archive.carrier." + item.carrier()),
                        item.location())));
        return new Block.Table(
                List.of(
                        column("seq", 6),
                        column("record_id", 13),
                        column("code", 12),
                        column("title", 28),
                        column("formed_to", 13),
                        column("volumes", 6),
                        column("carrier", 7),
                        column("location", 13)),
                rows,
                List.of());
    }

    private Block classes(HandoverStore.Head head) {
        Map<String, Long> counts = new TreeMap<>();
        store.items(head.listId(), item -> counts.merge(item.classCode(), 1L, Long::sum));
        return new Block.Table(
                List.of(column("class", 1), column("records", 1)),
                counts.entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
                        .toList(),
                List.of());
    }

    private Block.Column column(String name, int share) {
        return new Block.Column(messages.text("archive.column." + name), share, name.equals("volumes"));
    }

    private String title(HandoverStore.Head head) {
        return messages.text("archive.handover.title") + " " + head.listId();
    }

    private List<String> intro(HandoverStore.Head head) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("archive.handover.list", head.listId(), head.asOf(), head.records()));
        String project = head.project().isEmpty() ? "" : messages.text("archive.handover.project", head.project());
        lines.add(messages.text("archive.handover.receiver." + head.receiver()) + project);
        LocalDate due = head.dueOn();
        if (due != null) {
            lines.add(messages.text("archive.handover.due", due));
        }
        lines.add(messages.text("archive.opinion.digest", head.sha256()));
        return lines;
    }

    private List<String> signatures() {
        return Stream.of("from", "to", "counted")
                .map(line -> messages.text("archive.handover.sign." + line))
                .toList();
    }

    private List<ReportColumn> columns(String... names) {
        return Stream.of(names)
                .map(name -> {
                    Kind kind = name.equals("volumes") || name.equals("line")
                            ? Kind.INTEGER
                            : TEXTS.contains(name) ? Kind.TEXT : DATES.contains(name) ? Kind.DATE : Kind.CODE;
                    ReportColumn column = ReportColumn.of(name, messages.text("archive.column." + name), kind);
                    return Set.of("borrower", "approved_by").contains(name) ? column.personalData() : column;
                })
                .toList();
    }
}
