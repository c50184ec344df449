package io.wuye.kernel.run;

/** What a step does inside its one transaction. */
@FunctionalInterface
public interface Work {
    /**
     * Does the work.
     *
     * @return how many rows were written, for the record; 0 where none are
     * @throws Exception to roll the step back and fail the run; a {@code Refusal} becomes its sentence
     */
    long run() throws Exception;
}
