package io.wuye.arrears;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.report.pdf.Block;
import io.wuye.kernel.report.pdf.Document;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** How a clearance certificate reads. */
final class ClearanceReport {
    private final Messages messages;

    ClearanceReport(Lang lang) {
        this.messages = Messages.of(lang);
    }

    Document document(Clearance clearance, String number) {
        String place = clearance.projectName() + " " + clearance.building() + " " + clearance.unitCode();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(messages.text("letter.clearance.title")));
        blocks.add(new Block.Paragraph(messages.text("letter.clearance.body", place, clearance.asOf())));
        if (clearance.overdueFen() > 0) {
            blocks.add(new Block.Paragraph(messages.text("letter.clearance.rest", Money.yuan(clearance.overdueFen()))));
        }
        blocks.add(new Block.Paragraph(messages.text("letter.clearance.cards", clearance.cards())));
        blocks.add(new Block.Signature(clearance.projectName()));
        blocks.add(new Block.Signature(clearance.asOf().toString()));
        return new Document(number, blocks);
    }
}
