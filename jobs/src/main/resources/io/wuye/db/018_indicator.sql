-- Indicators: figures that one job finds and another reads.

-- What files said. Layout of register tables: package io.wuye.kernel.register.
CREATE TABLE indicator_entry (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    subject       TEXT NOT NULL,
    period        TEXT NOT NULL,
    code          TEXT NOT NULL,
    value         TEXT,
    lower         TEXT,
    upper         TEXT,
    source        TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX indicator_entry_current ON indicator_entry (subject, period, code) WHERE superseded_by IS NULL;

-- What holds and what held, whoever found it: of a subject, period and code the row with the greatest seq holds.
CREATE TABLE indicator (
    seq         {{id}},
    subject     TEXT NOT NULL,
    period      TEXT NOT NULL,
    code        TEXT NOT NULL,
    value       TEXT NOT NULL,      -- exact decimals, rates as fractions of one
    lower_bound TEXT,               -- of the interval, if one is known
    upper_bound TEXT,
    source      TEXT NOT NULL,
    definition  TEXT NOT NULL,      -- which reading of the code, e.g. scale and denominator
    run_id      BIGINT NOT NULL
);
-- append-only: indicator
CREATE UNIQUE INDEX indicator_by_key ON indicator (subject, code, period, seq);
