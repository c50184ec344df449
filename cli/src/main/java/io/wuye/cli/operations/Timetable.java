package io.wuye.cli.operations;

import java.util.List;

/**
 * What a workspace has done at night, and when.
 *
 * <p>The day comes from the machine's clock when the line runs: commands take today as their day, and the month is filled
 * in by the scheduler's shell where a command wants one.
 */
final class Timetable {
    /** Stands for this month, {@code 2026-11}, in the words of a command. */
    static final String MONTH = "{month}";

    private Timetable() {}

    /**
     * One line of the timetable.
     *
     * @param name of the task: lower-case letters and hyphens
     * @param hour and {@code minute}: the time of day
     * @param day when
     * @param words of the command, the program and the workspace left out
     */
    record Task(String name, int hour, int minute, Day day, List<String> words) {}

    /** On which days a task is done. */
    enum Day {
        DAILY,
        /** On Mondays. */
        WEEKLY,
        /** On the first of the month. */
        MONTHLY,
        /** On the first of January. */
        YEARLY
    }

    /** The tasks in the order of the night: first a copy of yesterday, then what writes, then what reads. */
    static List<Task> tasks() {
        return List.of(
                task("backup", 1, 0, Day.DAILY, "db", "backup", "--keep", "30"),
                task("bill-run", 1, 30, Day.MONTHLY, "bill", "run", "--period", MONTH, "--wait", "30m"),
                task("latefee-accrue", 2, 0, Day.DAILY, "latefee", "accrue", "--wait", "30m"),
                task("arrears-age", 2, 30, Day.DAILY, "arrears", "age", "--wait", "30m"),
                task("archive-sweep", 3, 0, Day.WEEKLY, "archive", "sweep", "--wait", "30m"),
                task("db-verify", 4, 0, Day.WEEKLY, "db", "verify"),
                task("jobs-prune", 4, 30, Day.YEARLY, "jobs", "prune", "--wait", "30m"));
    }

    private static Task task(String name, int hour, int minute, Day day, String... words) {
        return new Task(name, hour, minute, day, List.of(words));
    }
}
