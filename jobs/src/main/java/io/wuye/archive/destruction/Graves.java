package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.Obstacle;
import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets tombstones: what was destroyed, by whose signatures, before which witnesses, chained to what was before. */
final class Graves {
    private static final String DELETED = "删除电子文件";

    private final ListStore lists;
    private final TombstoneStore tombstones;
    private final ArchivePolicy office;

    Graves(Database database, ArchivePolicies policies) {
        this.lists = new ListStore(database);
        this.tombstones = new TombstoneStore(database);
        this.office = policies.office();
    }

    /**
     * The confirmation that the paper of a record is gone, if it is complete.
     *
     * @param cleared the day on which the paper was cleared for destruction
     */
    Optional<Confirmation> proof(DestroyParameters parameters, ListItem item, LocalDate cleared) {
        return lists.confirmation(parameters.listId(), item.recordId())
                .filter(found -> faults(found, parameters, item, cleared).isEmpty());
    }

    /** What is wrong with the confirmation of a record; empty if nothing is, or there is none. */
    List<Obstacle> faults(DestroyParameters parameters, ListItem item, LocalDate cleared) {
        return lists.confirmation(parameters.listId(), item.recordId())
                .map(found -> faults(found, parameters, item, cleared))
                .orElse(List.of());
    }

    private List<Obstacle> faults(Confirmation found, DestroyParameters parameters, ListItem item, LocalDate cleared) {
        return ConfirmationRules.faults(found, item, cleared, parameters.asOf(), office.destruction());
    }

    /** Sets the tombstone of a record, next in the chain. */
    void set(DestroyParameters parameters, ListItem item) {
        Optional<Confirmation> proof =
                item.hasPaper() ? lists.confirmation(parameters.listId(), item.recordId()) : Optional.empty();
        LocalDate day = item.hasFile()
                ? parameters.asOf()
                : proof.map(Confirmation::doneOn).orElseThrow();
        List<String> methods = new ArrayList<>();
        List<String> places = new ArrayList<>();
        proof.ifPresent(found -> {
            methods.add(found.method());
            places.add(found.place());
        });
        if (item.hasFile()) {
            methods.add(DELETED);
            places.add(office.root());
        }
        Long volumes = item.volumes();
        tombstones.set(new Tombstone(
                tombstones.next(),
                parameters.listId(),
                item.recordId(),
                item.title(),
                item.code(),
                volumes == null ? "" : volumes.toString(),
                years(item),
                item.term(),
                ChronoUnit.YEARS.between(item.formedLast(), day) + "年",
                day.toString(),
                item.carrier(),
                item.sha256(),
                item.decision(),
                signatures(parameters.listId()),
                proof.map(found -> String.join(";", ConfirmationRules.witnesses(found)))
                        .orElse(""),
                String.join(";", methods),
                String.join(";", places),
                tombstones.last()));
    }

    private static String years(ListItem item) {
        int first = item.formedOn().getYear();
        int last = item.formedLast().getYear();
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    private String signatures(String listId) {
        return lists.signatures(listId).stream()
                .map(signature -> signature.role() + ":" + signature.person() + ":" + signature.signedOn())
                .collect(Collectors.joining(";"));
    }
}
