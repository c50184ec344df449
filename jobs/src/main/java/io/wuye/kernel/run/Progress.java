package io.wuye.kernel.run;

/** Shows a person how far a long step is; silent where nobody watches. */
public interface Progress extends AutoCloseable {
    /** Starts a new bar. */
    void start(String step, long total);

    /** Moves the bar of the current step on. */
    void advance(long by);

    /** Removes the bar. */
    @Override
    void close();

    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void start(String step, long total) {}

        @Override
        public void advance(long by) {}

        @Override
        public void close() {}
    };
}
