package io.wuye.survey;

/**
 * Whom a figure is about.
 *
 * @param project code; empty of all and of strata, or where sheets do not say it
 * @param name of the building or stratum; else empty
 */
public record Scope(Kind kind, String project, String name) implements Comparable<Scope> {
    /** Everybody who answered. */
    public static final Scope ALL = new Scope(Kind.ALL, "", "");

    /** How the population is cut. */
    public enum Kind {
        ALL,
        PROJECT,
        BUILDING,
        STRATUM
    }

    static Scope project(String code) {
        return new Scope(Kind.PROJECT, code, "");
    }

    static Scope building(String project, String name) {
        return new Scope(Kind.BUILDING, project, name);
    }

    static Scope stratum(String name) {
        return new Scope(Kind.STRATUM, "", name);
    }

    /** As the contract writes it: {@code all}, {@code project:TA}, {@code building:TA/7}, {@code stratum:A}. */
    @Override
    public String toString() {
        return switch (kind) {
            case ALL -> "all";
            case PROJECT -> "project:" + project;
            case BUILDING -> "building:" + (project.isEmpty() ? "" : project + "/") + name;
            case STRATUM -> "stratum:" + name;
        };
    }

    @Override
    public int compareTo(Scope other) {
        int byKind = kind.compareTo(other.kind);
        int byProject = byKind != 0 ? byKind : project.compareTo(other.project);
        return byProject != 0 ? byProject : name.compareTo(other.name);
    }
}
