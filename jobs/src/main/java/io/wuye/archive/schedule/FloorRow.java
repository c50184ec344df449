package io.wuye.archive.schedule;

import io.wuye.kernel.time.DateRange;

/**
 * The shortest period a law allows for one kind of record.
 *
 * @param recordType as the instrument names it
 * @param termText the period as written
 * @param term what it means: permanent or years
 * @param trigger what the instrument counts from; empty if it does not say
 * @param instrument title and number
 * @param article where in it
 * @param days on which it is in force
 * @param line of the file
 */
public record FloorRow(
        String recordType,
        String termText,
        Term term,
        String trigger,
        String instrument,
        String article,
        DateRange days,
        long line) {

    /** Fixed assets count from the day they are scrapped; all else from the end of the year. */
    public StartRule start() {
        return trigger.contains("报废") ? StartRule.EVENT : StartRule.YEAR_END;
    }

    /** Article and instrument in one line. */
    public String authority() {
        return instrument + " " + article;
    }
}
