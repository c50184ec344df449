package io.wuye.arrears;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which letters came back and by which channel they are to be sent again. */
public final class Redelivery {
    private static final int SHOWN = 50;

    private final Workspace workspace;
    private final DeliveryStore store;

    public Redelivery(Workspace workspace, Database database) {
        this.workspace = workspace;
        this.store = new DeliveryStore(database.jdbc());
    }

    /**
     * A letter that came back.
     *
     * @param failed the channel that failed last
     * @param next the one to use now
     */
    public record Failed(String noticeNo, String failed, String next) {}

    /**
     * Letters whose latest event is that they came back, the latest letters first, at most a screenful.
     *
     * @param asOf later events are not looked at
     */
    public List<Failed> failed(LocalDate asOf) {
        List<Failed> failed = new ArrayList<>();
        List<DeliveryStore.Returned> returned = store.returned(asOf, SHOWN);
        if (returned.isEmpty()) {
            return failed;
        }
        DunningPolicy policy = workspace.policy(DunningPolicy.FILE, DunningPolicy.class);
        for (DeliveryStore.Returned letter : returned) {
            @Nullable DunningLevel level = policy.level(letter.level()).orElse(null);
            if (level != null && !letter.channel().isEmpty()) {
                Channel next = DeliveryRules.channel(level.channels(), store.events(letter.noticeNo(), asOf));
                failed.add(new Failed(letter.noticeNo(), letter.channel(), next.code()));
            }
        }
        return failed;
    }
}
