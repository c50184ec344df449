package io.wuye.rating.office;

import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run left for the screen, as the table its file shows. */
public final class OfficeAnswer {
    private OfficeAnswer() {}

    /** The table; a run keeps its cells as texts and numbers. */
    public static Report table(Messages messages, OfficeMode mode, String round, List<?> lines) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Object line : lines) {
            rows.add(((List<?>) line).toArray());
        }
        return new OfficeReport(messages, round).of(mode, rows);
    }
}
