package io.wuye.survey;

/** What may be answered. */
public enum ScaleKind {
    /** One of a few options from best to worst. */
    ORDINAL,
    /** A whole number from 0 to 10: how likely somebody is to recommend. */
    NPS,
    /** Words. */
    TEXT
}
