package io.wuye.kernel.report.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One letter or certificate.
 *
 * @param number what identifies it, printed at the foot of its pages and in its QR code
 * @param blocks what it says
 */
public record Document(String number, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** All it says, as plain text: what a digest proves. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n", number + "\n", "\n"));
    }
}
