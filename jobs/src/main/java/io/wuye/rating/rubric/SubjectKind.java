package io.wuye.rating.rubric;

import java.util.Locale;

/** What can be rated: the five kinds of projects of a district, and whoever works for them. */
public enum SubjectKind {
    OLD(true),
    RESETTLEMENT(true),
    AFFORDABLE(true),
    COMMODITY(true),
    NON_RESIDENTIAL(true),
    CONTRACTOR(false),
    DEPARTMENT(false),
    STAFF(false);

    private final boolean project;

    SubjectKind(boolean project) {
        this.project = project;
    }

    /** As in tables, e.g. {@code non-residential}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a name that {@link #code} gave. */
    public static SubjectKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it stands in the register of projects. */
    public boolean isProject() {
        return project;
    }
}
