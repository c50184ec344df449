package io.wuye.archive.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came back for a list of records to be handed over. Whatever the form left empty is empty here, or null.
 *
 * @param handedBy who handed over (移交人)
 * @param receivedBy who received (接收人)
 * @param headFrom head of the unit that handed over
 * @param headTo head of the unit that received
 * @param counted how many records were counted
 * @param on the day of handing over
 */
public record Handover(
        String handedBy,
        String receivedBy,
        String headFrom,
        String headTo,
        @Nullable Long counted,
        @Nullable LocalDate on) {}
