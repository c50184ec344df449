package io.wuye.rating;

import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How ranks are laid out. */
public final class RankReport {
    private RankReport() {}

    /** One row per subject with a score. */
    public static Report ranks(Messages messages, String round, List<Ranked> ranks) {
        RatingColumns columns = new RatingColumns(messages);
        return new Report(
                "ranks",
                messages.text("rating.rank.title", round),
                List.of(),
                List.of(
                        columns.code("kind"),
                        columns.code("grade"),
                        columns.integer("rank"),
                        columns.code("subject"),
                        columns.text("name"),
                        columns.decimal("score"),
                        columns.integer("star")),
                RowSource.of(ranks.stream()
                        .<@Nullable Object[]>map(ranked -> new @Nullable Object[] {
                            ranked.row().subject().kind().code(),
                            ranked.row().subject().grade(),
                            ranked.rank(),
                            ranked.row().subject().code(),
                            ranked.row().subject().name(),
                            ranked.row().score(),
                            ranked.row().star()
                        })
                        .toList()));
    }
}
