package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicies;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that register, chain, lists and bytes say the same: every tombstone carries the digest of the one before, no
 * bytes are left of what was destroyed, none are lost of what is in quarantine, and no list was changed. Reads only.
 */
public final class VerifyDesk {
    private final Workspace workspace;
    private final ListStore lists;
    private final TombstoneStore tombstones;
    private final Bytes bytes;
    private final List<Refusal> findings = new ArrayList<>();
    private long checked;

    public VerifyDesk(Workspace workspace, Database database) {
        this.workspace = workspace;
        this.lists = new ListStore(database);
        this.tombstones = new TombstoneStore(database);
        this.bytes = GuardDesk.bytes(workspace, ArchivePolicies.of(workspace));
    }

    /** What does not agree; empty if all does. */
    public List<Refusal> findings() {
        chain();
        lists.lists().forEach(this::list);
        return findings;
    }

    /** How many tombstones were looked at. */
    public long checked() {
        return checked;
    }

    private void chain() {
        String[] previous = {Tombstone.NOTHING_BEFORE};
        tombstones.forEach("", (stone, hash) -> {
            checked++;
            if (stone.seq() != checked) {
                found("gap", checked, stone.seq());
            }
            if (!stone.previous().equals(previous[0])) {
                found("chain", stone.seq(), stone.recordId());
            }
            if (!TombstoneStore.digest(stone).equals(hash)) {
                found("hash", stone.seq(), stone.recordId());
            }
            previous[0] = hash;
        });
    }

    private void list(String listId) {
        ListStore.Head head = lists.head(listId).orElseThrow();
        if (!lists.digest(listId).equals(head.sha256())) {
            found("list", listId);
        }
        String onDisk = ListFiles.onDisk(workspace, listId);
        if (!onDisk.isEmpty() && !onDisk.equals(head.sha256())) {
            found("list_file", listId);
        }
        List<ListStore.Standing> all = new ArrayList<>();
        lists.standing(listId, all::add);
        all.forEach(standing -> record(listId, standing));
    }

    private void record(String listId, ListStore.Standing standing) {
        ListItem item = standing.item();
        boolean aside = item.hasFile() && bytes.isInQuarantine(listId, item.recordId());
        switch (standing.state()) {
            case "destroyed" -> {
                if (!tombstones.has(item.recordId())) {
                    found("no_tombstone", item.recordId());
                }
                boolean there = item.hasFile()
                        && bytes.fault(item.file(), item.sha256()).isEmpty();
                if (aside || there) {
                    found("bytes_left", item.recordId(), item.file());
                }
            }
            case "quarantined" -> {
                if (!bytes.isIntact(listId, item.recordId(), item.sha256())) {
                    found("quarantine", item.recordId(), item.file());
                }
            }
            case "deleting" -> found("unfinished", item.recordId(), listId);
            case "destroying" -> {
                if (item.hasFile()) {
                    found("unfinished", item.recordId(), listId);
                }
            }
            default -> {
                if (aside) {
                    found("astray", item.recordId(), listId);
                }
            }
        }
    }

    private void found(String code, Object... args) {
        findings.add(new Refusal(Outcome.FOUND, "archive.verify." + code, args));
    }
}
