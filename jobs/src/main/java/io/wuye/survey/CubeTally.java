package io.wuye.survey;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Adds up letters.
 *
 * <p>A sheet only counts which letter stands at which place; what the letters mean is asked once, when the sheets that were
 * laid out alike are through.
 */
final class CubeTally {
    /** Stands between sheets: no file has it in a cell. */
    static final char END = '\u001E';

    private static final int ALPHABET = 128;

    /** The first letter there is. */
    private static final int LOWEST = AnswerRules.BLANK;

    private static final int UNKNOWN = -1;

    private final Questionnaire questionnaire;
    private final String onlyProject;
    private final Map<String, Counting> cells = new TreeMap<>();
    private final long[][][] joint;
    private final int overall;

    /** Of each class of the questionnaire: its place in the sheets at hand. */
    private int[] classes = new int[0];

    /** Of each letter place of the sheets at hand: which question it answers; -1: one that is no longer asked. */
    private int[] questions = new int[0];

    /** Of each letter place and letter: the option; -1: one that is no longer there. */
    private int[][] options = new int[0][];

    /** The letter place of the overall question. */
    private int overallPlace = UNKNOWN;

    /** How many letters the sheets at hand may have at a place. */
    private int stride = 1;

    /** Of each letter of the overall question: how often each letter stood at each place of the same sheet. */
    private int[][] together = new int[0][];

    /** @param onlyProject the project of sheets that do not name theirs; may be empty */
    CubeTally(Questionnaire questionnaire, String onlyProject) {
        this.questionnaire = questionnaire;
        this.onlyProject = onlyProject;
        this.overall = questionnaire
                .overall()
                .map(question -> questionnaire.questions().indexOf(question))
                .orElse(UNKNOWN);
        int best = overall < 0 ? 0 : width(overall);
        this.joint = new long[questionnaire.questions().size()][][];
        for (int i = 0; i < joint.length; i++) {
            joint[i] = new long[best][width(i)];
        }
    }

    /** The sheets that follow are laid out so. */
    void intake(AnswerLayout layout) {
        settle();
        List<String> ids = questionnaire.questions().stream().map(Question::id).toList();
        if (!layout.classes().containsAll(questionnaire.classes())) {
            throw new Refusal(
                    Outcome.INPUT_REFUSED,
                    "survey.layout.classes",
                    String.join(", ", questionnaire.classes()),
                    String.join(", ", layout.classes()));
        }
        classes = questionnaire.classes().stream()
                .mapToInt(layout.classes()::indexOf)
                .toArray();
        questions = layout.questions().stream().mapToInt(ids::indexOf).toArray();
        options = new int[questions.length][];
        for (int place = 0; place < questions.length; place++) {
            options[place] = questions[place] < 0
                    ? new int[0]
                    : options(questions[place], layout.codes().get(place));
        }
        overallPlace = IntStream.range(0, questions.length)
                .filter(place -> overall >= 0 && questions[place] == overall)
                .findFirst()
                .orElse(UNKNOWN);
        int most = layout.codes().stream().mapToInt(List::size).max().orElse(0);
        stride = AnswerRules.FIRST - LOWEST + Math.max(1, most);
        together = new int[stride][questions.length * stride];
    }

    private int[] options(int question, List<String> codes) {
        List<String> now =
                questionnaire.scale(questionnaire.questions().get(question)).codes();
        int[] byLetter = new int[ALPHABET];
        Arrays.fill(byLetter, UNKNOWN);
        for (int i = 0; i < codes.size(); i++) {
            byLetter[AnswerRules.FIRST + i] = now.indexOf(codes.get(i));
        }
        boolean words = codes.isEmpty();
        if (words) {
            byLetter[AnswerRules.FIRST] = 0;
        }
        byLetter[AnswerRules.DONT_KNOW] = width(question) - 2;
        byLetter[AnswerRules.BLANK] = width(question) - 1;
        return byLetter;
    }

    /** Options, don’t-know, blank; of words: written, don’t-know, blank. */
    private int width(int question) {
        int codes = questionnaire
                .scale(questionnaire.questions().get(question))
                .codes()
                .size();
        return Math.max(1, codes) + 2;
    }

    /**
     * Adds sheets: the letters of each, then its building, project and classes with a separator between, then {@link #END}.
     *
     * @param sheets in UTF-8; the last has no end
     * @param length letters of a sheet
     */
    void add(byte[] sheets, int length) {
        int lastKey = 0;
        int lastEnd = -1;
        Counting cell = null;
        for (int at = 0; at < sheets.length; ) {
            int key = at + length;
            int end = key;
            while (end < sheets.length && sheets[end] != END) {
                end++;
            }
            if (cell == null || !Arrays.equals(sheets, lastKey, lastEnd, sheets, key, end)) {
                cell = cell(new String(sheets, key, end - key, StandardCharsets.UTF_8));
                lastKey = key;
                lastEnd = end;
            }
            count(cell, sheets, at, length);
            at = end + 1;
        }
    }

    private Counting cell(String key) {
        String[] parts = key.split(String.valueOf(ResponseSheet.SEPARATOR), 3);
        String project = parts[1].isEmpty() ? onlyProject : parts[1];
        List<String> wanted = classes(parts.length < 3 ? "" : parts[2]);
        String name = project + ResponseSheet.SEPARATOR + parts[0] + ResponseSheet.SEPARATOR + wanted;
        return cells.computeIfAbsent(name, unseen -> {
            long[][] counts = new long[joint.length][];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = new long[width(i)];
            }
            return new Counting(project, parts[0], wanted, counts);
        });
    }

    private void count(Counting cell, byte[] sheets, int at, int length) {
        cell.sheets++;
        int[] alone = cell.letters(length * stride);
        int[] beside = together[overallPlace < 0 ? 0 : sheets[at + overallPlace] - LOWEST];
        int place = -LOWEST;
        for (int i = at; i < at + length; i++) {
            int letter = place + sheets[i];
            alone[letter]++;
            beside[letter]++;
            place += stride;
        }
    }

    /** Makes answers of the letters that were counted. */
    private void settle() {
        for (Counting cell : cells.values()) {
            settle(cell.letters(questions.length * stride), cell.counts);
            cell.letters = new int[0];
        }
        for (int letter = 0; letter < together.length && overallPlace >= 0; letter++) {
            if (Arrays.stream(together[letter]).anyMatch(times -> times > 0)) {
                int best = option(overallPlace, letter);
                settle(
                        together[letter],
                        Arrays.stream(joint).map(of -> of[best]).toArray(long[][]::new));
            }
        }
        together = new int[0][];
    }

    /** Adds letters to the counts of each question. */
    private void settle(int[] letters, long[][] counts) {
        for (int i = 0; i < letters.length; i++) {
            int question = questions[i / stride];
            if (letters[i] > 0 && question >= 0) {
                counts[question][option(i / stride, i % stride)] += letters[i];
            }
        }
    }

    private int option(int place, int letter) {
        int option = options[place][LOWEST + letter];
        if (option < 0) {
            throw new Refusal(
                    Outcome.INPUT_REFUSED,
                    "survey.layout.option",
                    questionnaire.questions().get(questions[place]).id());
        }
        return option;
    }

    private List<String> classes(String joined) {
        String[] said = joined.split(String.valueOf(ResponseSheet.SEPARATOR), -1);
        return Arrays.stream(classes).mapToObj(place -> said[place]).toList();
    }

    Cube cube() {
        settle();
        List<Cell> counted = cells.values().stream()
                .map(cell -> new Cell(cell.project, cell.building, cell.classes, cell.sheets, cell.counts))
                .toList();
        return new Cube(questionnaire, counted, joint);
    }

    /** A cell while it is counted. */
    private static final class Counting {
        private final String project;
        private final String building;
        private final List<String> classes;
        private final long[][] counts;
        private long sheets;

        /** How often each letter stood at each place of the sheets at hand. */
        private int[] letters = new int[0];

        Counting(String project, String building, List<String> classes, long[][] counts) {
            this.project = project;
            this.building = building;
            this.classes = classes;
            this.counts = counts;
        }

        int[] letters(int size) {
            if (letters.length == 0) {
                letters = new int[size];
            }
            return letters;
        }
    }
}
