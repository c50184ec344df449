package io.wuye.arrears;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.report.pdf.Block;
import io.wuye.kernel.report.pdf.Document;
import io.wuye.kernel.text.ChineseAmount;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a letter reads. Its wording has a version, which every letter remembers: the texts of a version never change once
 * letters were written with it; another wording is another version beside it.
 */
final class LetterReport {
    /** Version of the wording that new letters are written with. */
    static final String TEMPLATE = "1";

    private final Messages messages;
    private final Letterhead head;
    private final String version;

    LetterReport(Letterhead head) {
        this.messages = Messages.of(head.lang());
        this.head = head;
        this.version = "letter." + head.template() + ".";
    }

    /** SHA-256 of a letter's text, in lower-case hex. */
    static String sha256(Document letter) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(letter.text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The letter, ready to be printed. */
    Document document(Notice notice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(notice.name()));
        blocks.add(new Block.Line(text("number", notice.number())));
        blocks.add(new Block.Line(text("to", notice.party())));
        blocks.add(new Block.Paragraph(body(notice)));
        blocks.add(table(notice));
        blocks.add(new Block.Line(total(notice)));
        rates(notice)
                .forEach((rate, items) ->
                        blocks.add(new Block.Line(text("rate", String.join("、", items), percent(rate)))));
        blocks.add(new Block.Paragraph(text("closing." + notice.wording().code(), deadline(notice))));
        contact(notice).forEach(line -> blocks.add(new Block.Line(line)));
        blocks.add(new Block.Signature(notice.office()));
        blocks.add(new Block.Signature(notice.asOf().toString()));
        if (notice.wording() == Wording.PRE_LITIGATION) {
            blocks.addAll(annex(notice));
        }
        return new Document(notice.number(), blocks);
    }

    /** The text message that goes with it. */
    String message(Notice notice) {
        return text(
                "sms." + notice.wording().code(),
                notice.party(),
                place(notice),
                Money.yuan(notice.totalFen()),
                deadline(notice),
                notice.office(),
                head.phone().isEmpty() ? "" : text("sms_phone", head.phone()),
                notice.number(),
                notice.asOf());
    }

    private String body(Notice notice) {
        return text(
                "body." + notice.wording().code(),
                notice.asOf(),
                place(notice),
                Money.yuan(notice.totalFen()),
                deadline(notice));
    }

    private static String place(Notice notice) {
        Notice.Home home = notice.home();
        return home.projectName() + " " + home.building() + " " + home.unitCode();
    }

    private static String deadline(Notice notice) {
        return notice.deadline() == null ? "" : notice.deadline().toString();
    }

    private Block table(Notice notice) {
        List<Block.Column> columns = List.of(
                new Block.Column(text("head.item"), 5, false),
                new Block.Column(text("head.days"), 8, false),
                new Block.Column(text("head.due"), 4, false),
                new Block.Column(text("head.overdue"), 3, true),
                new Block.Column(text("head.open"), 4, true));
        List<List<String>> rows = notice.lines().stream()
                .map(line -> List.of(
                        line.lateFee() ? text("late_fee", line.item()) : line.item(),
                        text("days", line.serviceFrom(), line.serviceTo()),
                        line.dueOn().toString(),
                        String.valueOf(overdueDays(line, notice)),
                        Money.yuan(line.openFen())))
                .toList();
        return new Block.Table(columns, rows, List.of(text("sum"), "", "", "", Money.yuan(notice.totalFen())));
    }

    /** What the late fees agreed come to, segment by segment; nothing where none was agreed. */
    private List<Block> annex(Notice notice) {
        List<List<String>> rows = new ArrayList<>();
        long sumFen = 0;
        for (NoticeItem line : notice.lines()) {
            for (LateFeeSegment segment : line.segments()) {
                sumFen = Math.addExact(sumFen, segment.amountFen());
                rows.add(List.of(
                        line.item() + " " + text("days", line.serviceFrom(), line.serviceTo()),
                        Money.yuan(segment.principalFen()),
                        segment.from().toString(),
                        String.valueOf(segment.days()),
                        percent(segment.rate().toPlainString()) + "%",
                        Money.yuan(segment.amountFen())));
            }
        }
        List<Block.Column> columns = List.of(
                new Block.Column(text("head.item"), 9, false),
                new Block.Column(text("head.principal"), 4, true),
                new Block.Column(text("head.from"), 4, false),
                new Block.Column(text("head.count"), 2, true),
                new Block.Column(text("head.rate"), 3, true),
                new Block.Column(text("head.fee"), 4, true));
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(text("annex", notice.asOf())),
                        new Block.Table(columns, rows, List.of(text("sum"), "", "", "", "", Money.yuan(sumFen))));
    }

    private static long overdueDays(NoticeItem line, Notice notice) {
        return Math.max(0, ChronoUnit.DAYS.between(line.dueOn(), notice.asOf()));
    }

    private String total(Notice notice) {
        String key = notice.lateFeeFen() == 0 ? "total" : "total.late_fee";
        return text(
                key,
                Money.yuan(notice.totalFen()),
                ChineseAmount.of(notice.totalFen()),
                Money.yuan(notice.lateFeeFen()));
    }

    /** The items of each late-fee rate that was agreed. */
    private static Map<String, List<String>> rates(Notice notice) {
        Map<String, List<String>> rates = new LinkedHashMap<>();
        for (NoticeItem line : notice.lines()) {
            if (!line.dailyRate().isEmpty() && !line.lateFee()) {
                List<String> items = rates.computeIfAbsent(line.dailyRate(), none -> new ArrayList<>());
                if (!items.contains(line.item())) {
                    items.add(line.item());
                }
            }
        }
        return rates;
    }

    private static String percent(String rate) {
        return new BigDecimal(rate).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private List<String> contact(Notice notice) {
        List<String> lines = new ArrayList<>();
        lines.add(text("contact", notice.office(), head.phone(), head.address()).strip());
        if (!head.payTo().isEmpty()) {
            lines.add(text("pay_to", head.payTo()));
        }
        return lines;
    }

    private String text(String key, Object... arguments) {
        return messages.text(version + key, arguments);
    }
}
