-- The catalogue of an archive, and what happens to records. Layout of register tables: package io.wuye.kernel.register.

CREATE TABLE archive_record (
    version_id     {{id}},
    id             BIGINT NOT NULL,
    record_id      TEXT NOT NULL,
    code           TEXT,
    title          TEXT,
    class          TEXT,
    org            TEXT,
    series         TEXT,
    formed_on      TEXT,
    formed_to      TEXT,
    event_on       TEXT,
    carrier        TEXT,
    matter         TEXT,
    location       TEXT,
    file           TEXT,
    sha256         TEXT,
    volumes        BIGINT,
    transferred_on TEXT,
    project_code   TEXT,
    canonical_code TEXT,
    class_top      TEXT,
    series_key     TEXT,
    formed_last    TEXT,
    import_id      BIGINT NOT NULL,
    source_row     BIGINT NOT NULL,
    superseded_by  BIGINT
);
CREATE UNIQUE INDEX archive_record_current ON archive_record (record_id) WHERE superseded_by IS NULL;
-- What a sweep counts and walks: records of one series by the year they were formed.
CREATE INDEX archive_record_series ON archive_record (series_key, formed_last, record_id, formed_on)
    WHERE superseded_by IS NULL;
CREATE INDEX archive_record_transfer ON archive_record (transferred_on, formed_last, record_id)
    WHERE superseded_by IS NULL;

CREATE TABLE archive_event (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    type          TEXT NOT NULL,
    subject       TEXT NOT NULL,
    happened_on   TEXT,
    note          TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX archive_event_current ON archive_event (type, subject) WHERE superseded_by IS NULL;

CREATE TABLE archive_loan (
    version_id        {{id}},
    id                BIGINT NOT NULL,
    record_id         TEXT NOT NULL,
    borrower          TEXT NOT NULL,
    purpose           TEXT,
    approved_by       TEXT,
    out_on            TEXT NOT NULL,
    due_on            TEXT,
    back_on           TEXT,
    archive_record_id BIGINT,
    import_id         BIGINT NOT NULL,
    source_row        BIGINT NOT NULL,
    superseded_by     BIGINT
);
CREATE UNIQUE INDEX archive_loan_current ON archive_loan (record_id, borrower, out_on) WHERE superseded_by IS NULL;

CREATE TABLE archive_climate (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    room          TEXT NOT NULL,
    read_at       TEXT NOT NULL,
    temperature_c TEXT,
    humidity_pct  TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX archive_climate_current ON archive_climate (room, read_at) WHERE superseded_by IS NULL;

-- Holds: while one stands, what it covers is not destroyed. Placed and released, never changed.
CREATE TABLE archive_hold (
    hold_no      {{id}},
    placed_on    TEXT NOT NULL,
    record_id    TEXT,           -- one record; else the query below, of which every part that is given must fit
    series       TEXT,
    class        TEXT,           -- of either level
    project_code TEXT,
    formed_from  TEXT,
    formed_to    TEXT,
    reason       TEXT NOT NULL,
    approver     TEXT NOT NULL,
    run_id       BIGINT NOT NULL
);
-- append-only: archive_hold

CREATE TABLE archive_hold_release (
    hold_no     BIGINT NOT NULL PRIMARY KEY REFERENCES archive_hold,
    released_on TEXT NOT NULL,
    reason      TEXT NOT NULL,
    approver    TEXT NOT NULL,
    run_id      BIGINT NOT NULL
);
-- append-only: archive_hold_release
