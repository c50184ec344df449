package io.wuye.archive.transfer;

import java.util.Locale;

/** Who receives the records of a list. */
public enum Receiver {
    /** The company's archive, in the ordinary course. */
    ARCHIVE,
    /** The company's archive, because the service centre is dissolved. */
    HEADQUARTERS,
    /** The owners' committee: what belongs to all owners, when the service centre is dissolved. */
    COMMITTEE;

    /** As in tables and names of files, e.g. {@code headquarters}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
