package io.wuye.cli;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into words as a shell does: blanks separate, quotes hold together, a backslash takes the next letter. */
public final class Words {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote;

    private Words() {}

    /** The words of a line. */
    public static List<String> of(String line) {
        Words words = new Words();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\\' && words.quote != '\'' && i + 1 < line.length()) {
                i++;
                words.add(line.charAt(i));
            } else {
                words.see(letter);
            }
        }
        words.end();
        return words.words;
    }

    private void see(char letter) {
        if (quote == letter && quote != 0) {
            quote = 0;
        } else if (quote == 0 && (letter == '"' || letter == '\'')) {
            quote = letter;
            inWord = true;
        } else if (quote == 0 && Character.isWhitespace(letter)) {
            end();
        } else {
            add(letter);
        }
    }

    private void add(char letter) {
        word.append(letter);
        inWord = true;
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }
}
