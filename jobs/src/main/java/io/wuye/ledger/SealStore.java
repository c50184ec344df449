package io.wuye.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the seals of vouchers, and finds the first voucher that no longer is what was sealed. */
public final class SealStore {
    private static final int VOUCHERS_AT_ONCE = 500;

    private final JdbcClient jdbc;

    public SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seals every voucher after the last sealed one; vouchers of an older program are sealed on the way. */
    void seal() {
        String previous = last();
        long after = lastSealed();
        List<Seal> seals = seals(after, previous);
        while (!seals.isEmpty()) {
            for (Seal seal : seals) {
                jdbc.sql("INSERT INTO voucher_seal (voucher_id, sha256) VALUES (?, ?)")
                        .params(seal.voucherId, seal.sha256)
                        .update();
            }
            Seal end = seals.get(seals.size() - 1);
            seals = seals(end.voucherId, end.sha256);
        }
    }

    /** The seal of the last sealed voucher; empty while there is none. */
    public String last() {
        return jdbc.sql("SELECT sha256 FROM voucher_seal ORDER BY voucher_id DESC LIMIT 1")
                .query(String.class)
                .optional()
                .orElse(SealRules.NONE);
    }

    /**
     * The number of the first voucher that is not what was sealed: altered, taken out of the chain or put into it.
     * Vouchers that an older program made and nobody has sealed yet count as sound.
     */
    public Optional<String> broken() {
        String previous = SealRules.NONE;
        long after = 0;
        long last = lastSealed();
        while (after < last) {
            List<Seal> page = seals(after, previous).stream()
                    .filter(seal -> seal.voucherId <= last)
                    .toList();
            if (page.isEmpty()) {
                return Optional.of("#" + last);
            }
            for (Seal seal : page) {
                if (!seal.sha256.equals(seal.kept)) {
                    return Optional.of(seal.voucherNo);
                }
                previous = seal.sha256;
                after = seal.voucherId;
            }
        }
        return Optional.empty();
    }

    private long lastSealed() {
        return jdbc.sql("SELECT COALESCE(MAX(voucher_id), 0) FROM voucher_seal")
                .query(Long.class)
                .single();
    }

    /** What the seals of the next vouchers must be. */
    private List<Seal> seals(long after, String previous) {
        List<Seal> heads = heads(after);
        if (heads.isEmpty()) {
            return heads;
        }
        Chain chain = new Chain(heads, previous);
        jdbc.sql("SELECT voucher_id, line, account, debit_fen, credit_fen, unit_code, memo FROM voucher_line"
                        + " WHERE voucher_id BETWEEN ? AND ? ORDER BY voucher_id, line")
                .params(heads.get(0).voucherId, heads.get(heads.size() - 1).voucherId)
                .query(row -> {
                    chain.line(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getString(6),
                            row.getString(7));
                });
        return chain.sealed();
    }

    private List<Seal> heads(long after) {
        return jdbc.sql("SELECT v.voucher_id, v.voucher_no, v.posted_on, v.project_code, v.source, v.memo, v.run_id,"
                        + " s.sha256 FROM voucher v LEFT JOIN voucher_seal s ON s.voucher_id = v.voucher_id"
                        + " WHERE v.voucher_id > ? ORDER BY v.voucher_id LIMIT ?")
                .params(after, VOUCHERS_AT_ONCE)
                .query((row, n) -> new Seal(
                        row.getLong(1),
                        row.getString(2),
                        List.of(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                String.valueOf(row.getLong(7))),
                        row.getString(8),
                        ""))
                .list();
    }

    /** A voucher's head, the seal that is kept of it and the one it should have. */
    private record Seal(
            long voucherId,
            String voucherNo,
            List<String> head,
            @Nullable String kept,
            String sha256) {
        Seal with(String seal) {
            return new Seal(voucherId, voucherNo, head, kept, seal);
        }
    }

    /** Vouchers in order; their lines come by, each is sealed when the next begins. */
    private static final class Chain {
        private final List<Seal> heads;
        private final List<Seal> sealed = new ArrayList<>();
        private String previous;
        private @Nullable SealRules open;

        Chain(List<Seal> heads, String previous) {
            this.heads = heads;
            this.previous = previous;
        }

        void line(long voucherId, Object... fields) {
            while (current().voucherId < voucherId) {
                close();
            }
            begin().add(fields);
        }

        List<Seal> sealed() {
            while (sealed.size() < heads.size()) {
                close();
            }
            return sealed;
        }

        private Seal current() {
            return heads.get(sealed.size());
        }

        private SealRules begin() {
            if (open == null) {
                open = SealRules.after(previous).add(current().head.toArray());
            }
            return Objects.requireNonNull(open);
        }

        private void close() {
            previous = begin().hex();
            sealed.add(current().with(previous));
            open = null;
        }
    }
}
