package io.wuye.kernel.report;

/** Which files a job renders for people ({@code --files}). */
public enum FileChoice {
    /** Csv always, workbooks up to {@link OutputFolder#WORKBOOK_LINES} lines: what happens unless the user says otherwise. */
    AUTO,
    /** Csv, and workbooks of any size. */
    ALL,
    /** Csv only. */
    CSV,
    /** Neither: only json (the summary) and the manifest. */
    NONE
}
