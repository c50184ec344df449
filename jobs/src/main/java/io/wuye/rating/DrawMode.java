package io.wuye.rating;

/** What is done about a draw. */
public enum DrawMode {
    /** A party promises its secret; the first promise freezes the frame. */
    COMMIT("rating-draw-commit"),
    REVEAL("rating-draw-reveal"),
    RUN("rating-draw-run");

    private final String job;

    DrawMode(String job) {
        this.job = job;
    }

    String job() {
        return job;
    }
}
