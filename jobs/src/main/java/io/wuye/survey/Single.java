package io.wuye.survey;

/** What is done with a stratum in which one answered: it has no variance of its own. */
public enum Single {
    /** The wave is refused. */
    ERROR,
    /** It is put together with the stratum before it, the first with the next. */
    COLLAPSE,
    /** It counts as asked completely, which understates the variance. */
    CERTAINTY
}
