package io.wuye.kernel.workspace;

/** Which files a job renders for people; machines always have the database. */
public enum RenderedFiles {
    /** csv and workbooks, however many lines. */
    ALL,
    /** csv only. */
    CSV,
    /** No file at all. */
    NONE
}
