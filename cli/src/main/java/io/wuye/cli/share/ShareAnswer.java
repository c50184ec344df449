package io.wuye.cli.share;

import io.wuye.cli.Session;
import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what sharing out came to. */
final class ShareAnswer {
    private final Session session;
    private final Map<?, ?> summary;

    ShareAnswer(Session session, Map<?, ?> summary) {
        this.session = session;
        this.summary = summary;
    }

    void print() {
        if (!session.json()) {
            session.print(table());
        }
        pools().stream().filter(pool -> !isShared(pool)).forEach(this::reason);
        session.say("share.answer.shared", figure("period"), figure("shared"), figure("amount"));
        if (!figure("parked").equals("0")) {
            session.warn("share.answer.parked", figure("parked"));
        }
        session.say("share.answer.files", "out/share/" + figure("period") + "/");
    }

    private void reason(Map<?, ?> pool) {
        session.warn("share.answer.reason", text(pool, "pool_code"), text(pool, "period"), text(pool, "reason"));
    }

    private Report table() {
        Messages messages = session.messages();
        Columns columns = new Columns(messages);
        return new Report(
                "pools",
                messages.text("share.pools.title", figure("period")),
                List.of(),
                List.of(
                        columns.code("pool_code"),
                        columns.code("project_code"),
                        columns.code("period"),
                        columns.code("tariff_code"),
                        columns.code("building"),
                        columns.code("basis"),
                        columns.integer("units"),
                        ReportColumn.of("total", messages.text("share.total"), Kind.MONEY)
                                .summed(),
                        columns.money("smallest"),
                        columns.money("largest"),
                        columns.text("state")),
                sink -> pools().forEach(pool -> sink.accept(row(pool, messages))));
    }

    private static @Nullable Object[] row(Map<?, ?> pool, Messages messages) {
        return new @Nullable Object[] {
            pool.get("pool_code"),
            pool.get("project_code"),
            pool.get("period"),
            pool.get("tariff_code"),
            pool.get("building"),
            messages.text("share.weight." + pool.get("basis")),
            Long.valueOf(String.valueOf(pool.get("units"))),
            fen(pool.get("total")),
            isShared(pool) ? fen(pool.get("smallest")) : null,
            isShared(pool) ? fen(pool.get("largest")) : null,
            messages.text(isShared(pool) ? "share.state.shared" : "share.state.parked")
        };
    }

    private static boolean isShared(Map<?, ?> pool) {
        return "shared".equals(pool.get("state"));
    }

    private List<Map<?, ?>> pools() {
        List<Map<?, ?>> pools = new ArrayList<>();
        if (summary.get("pools") instanceof List<?> rows) {
            rows.forEach(row -> pools.add((Map<?, ?>) row));
        }
        return pools;
    }

    private static String text(Map<?, ?> pool, String name) {
        return String.valueOf(pool.get(name));
    }

    private static long fen(@Nullable Object yuan) {
        return new BigDecimal(String.valueOf(yuan)).movePointRight(2).longValueExact();
    }

    private String figure(String name) {
        return String.valueOf(summary.get(name));
    }
}
