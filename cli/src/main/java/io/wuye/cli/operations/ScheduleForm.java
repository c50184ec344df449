package io.wuye.cli.operations;

import io.wuye.cli.operations.Timetable.Task;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How schedulers want a timetable written. */
enum ScheduleForm {
    CRON("# ") {
        @Override
        String line(Task task, String program, String workspace) {
            String days = switch (task.day()) {
                case DAILY -> "* * *";
                case WEEKLY -> "* * 1";
                case MONTHLY -> "1 * *";
                case YEARLY -> "1 1 *";
            };
            // cron takes a bare % for the end of the command.
            String month = "\"$(date +\\%Y-\\%m)\"";
            return task.minute() + " " + task.hour() + " " + days + " "
                    + command(task, posix(program), posix(workspace).replace("%", "\\%"), month) + "\n";
        }
    },

    SYSTEMD("# ") {
        @Override
        String line(Task task, String program, String workspace) {
            String days = switch (task.day()) {
                case DAILY -> "*-*-*";
                case WEEKLY -> "Mon *-*-*";
                case MONTHLY -> "*-*-01";
                case YEARLY -> "*-01-01";
            };
            String line = command(task, posix(program), posix(workspace), "\"$(date +%Y-%m)\"");
            // systemd takes % and $ for its own; doubled they reach the shell.
            String shell = posix(line).replace("%", "%%").replace("$", "$$");
            return """

                    # /etc/systemd/system/wuye-%1$s.service
                    [Unit]
                    Description=wuye %2$s
                    [Service]
                    Type=oneshot
                    ExecStart=/bin/sh -c %3$s

                    # /etc/systemd/system/wuye-%1$s.timer
                    [Timer]
                    OnCalendar=%4$s %5$02d:%6$02d:00
                    Persistent=true
                    [Install]
                    WantedBy=timers.target
                    """.formatted(
                            task.name(),
                            String.join(" ", task.words()).replace(Timetable.MONTH, "…"),
                            shell,
                            days,
                            task.hour(),
                            task.minute());
        }
    },

    SCHTASKS("rem ") {
        @Override
        String line(Task task, String program, String workspace) {
            String days = switch (task.day()) {
                case DAILY -> "/SC DAILY";
                case WEEKLY -> "/SC WEEKLY /D MON";
                case MONTHLY -> "/SC MONTHLY /D 1";
                case YEARLY -> "/SC MONTHLY /M JAN /D 1";
            };
            String month = "(Get-Date -Format yyyy-MM)";
            String line = "& " + command(task, powershell(program), powershell(workspace), month);
            return "schtasks /Create /F /TN \"wuye\\" + task.name() + "\" " + days
                    + " /ST %02d:%02d".formatted(task.hour(), task.minute())
                    + " /TR \"powershell -NoProfile -Command \\\"" + line + "\\\"\"\n";
        }
    };

    private final String comment;

    ScheduleForm(String comment) {
        this.comment = comment;
    }

    /** What a line of explanation begins with. */
    String comment() {
        return comment;
    }

    /** As the option names it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole timetable. */
    String print(String program, String workspace) {
        return Timetable.tasks().stream()
                .map(task -> line(task, program, workspace))
                .collect(Collectors.joining());
    }

    abstract String line(Task task, String program, String workspace);

    private static String command(Task task, String program, String workspace, String month) {
        List<String> words = task.words().stream()
                .map(word -> word.equals(Timetable.MONTH) ? month : word)
                .toList();
        return program + " -w " + workspace + " -q " + String.join(" ", words);
    }

    private static String posix(String text) {
        return text.matches("[\\w/.:@+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private static String powershell(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
