package io.wuye.kernel.run;

/** What a partitioned step does with one range, inside the range's own transaction. */
@FunctionalInterface
public interface RangeWork {
    /**
     * Does the work of one range; may be called again for a range whose first call was rolled back.
     *
     * @return how many rows were written, for the record
     * @throws Exception to roll this range back and fail the run; ranges before it stay done
     */
    long run(Range range) throws Exception;
}
