package io.wuye.survey;

/** Where long work may be stopped. */
@FunctionalInterface
interface Checkpoint {
    /** Goes on, or throws because somebody wants to stop. */
    void pass() throws Exception;
}
