package io.wuye.survey;

import java.util.List;

/**
 * What somebody wrote, safe to show.
 *
 * @param question id
 * @param themes it belongs under; empty: none
 * @param text masked; empty where the cell it comes from is hidden
 */
record Comment(String question, List<String> themes, String text) {}
