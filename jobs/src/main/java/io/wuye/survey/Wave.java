package io.wuye.survey;

import java.util.List;

/**
 * A wave of a questionnaire as it came in.
 *
 * @param intakes one per imported file, in the order of import
 */
public record Wave(String questionnaire, String name, List<Intake> intakes) {
    /**
     * The sheets of one file.
     *
     * @param first first version id
     * @param last last version id; less than the first if the file had no sheet
     * @param repeats units that stand on more than one of them
     * @param devices how many say when and from which device they came
     */
    public record Intake(long importId, long first, long last, AnswerLayout layout, long repeats, long devices) {}

    /** Whether any unit may stand on more than one sheet. */
    boolean mayRepeat() {
        return intakes.size() > 1 || intakes.stream().anyMatch(intake -> intake.repeats() > 0);
    }

    /** Whether it is known of any sheet when and from which device it came. */
    boolean namesDevices() {
        return intakes.stream().anyMatch(intake -> intake.devices() > 0);
    }

    /** How many sheets came in. */
    public long sheets() {
        return intakes.stream()
                .mapToLong(intake -> intake.last() - intake.first() + 1)
                .sum();
    }
}
