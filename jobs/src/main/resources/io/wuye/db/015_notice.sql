-- Letters about arrears: who is not to be written to, what was written, what became of it.

-- Layout of register tables: package io.wuye.kernel.register.
CREATE TABLE hold (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    kind          TEXT NOT NULL,
    from_date     TEXT NOT NULL,
    to_date       TEXT,
    reason        TEXT,
    unit_id       BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX hold_current ON hold (project_code, unit_code, kind, from_date) WHERE superseded_by IS NULL;
CREATE INDEX hold_unit ON hold (unit_id);

-- A run that wrote letters, and what all of them share.
CREATE TABLE notice_run (
    run_id   {{id}},
    as_of    TEXT NOT NULL,
    policy   TEXT NOT NULL,      -- id of the ladder
    template TEXT NOT NULL,      -- version of the wording
    lang     TEXT NOT NULL,
    phone    TEXT NOT NULL,      -- as printed; empty for none
    address  TEXT NOT NULL,
    pay_to   TEXT NOT NULL
);
-- append-only: notice_run

-- A letter as it was written. Nothing it says is looked up again when it is printed again.
CREATE TABLE notice (
    notice_id     {{id}},
    notice_no     TEXT NOT NULL UNIQUE,
    run_id        BIGINT NOT NULL,
    as_of         TEXT NOT NULL,
    project_id    BIGINT NOT NULL,
    unit_id       BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    project_name  TEXT NOT NULL,
    building      TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    party         TEXT NOT NULL,
    office        TEXT NOT NULL, -- who signs
    level         BIGINT NOT NULL,
    name          TEXT NOT NULL, -- what the letter is called
    wording       TEXT NOT NULL,
    amount_fen    BIGINT NOT NULL,
    late_fee_fen  BIGINT NOT NULL,
    deadline      TEXT,
    channel       TEXT NOT NULL,
    sha256        TEXT NOT NULL  -- of its text
);
CREATE INDEX notice_day ON notice (as_of, project_id, unit_id);
CREATE INDEX notice_of_run ON notice (run_id);
CREATE INDEX notice_unit ON notice (unit_id);
-- append-only: notice

-- What a letter lists.
CREATE TABLE notice_line (
    notice_id    BIGINT NOT NULL,
    line         BIGINT NOT NULL,
    charge_no    TEXT NOT NULL,
    item         TEXT NOT NULL,
    service_from TEXT NOT NULL,
    service_to   TEXT NOT NULL,
    due_date     TEXT NOT NULL,
    open_fen     BIGINT NOT NULL,
    late_fee     BIGINT NOT NULL,  -- 1 for a late fee
    daily_rate   TEXT NOT NULL,    -- late fee agreed per day; empty for none
    PRIMARY KEY (notice_id, line)
) {{without_rowid}};
-- append-only: notice_line

-- What files about letters refer to.
CREATE VIEW issued_notice AS SELECT notice_id AS id, notice_no, CAST(NULL AS BIGINT) AS superseded_by FROM notice;

CREATE TABLE notice_event (
    version_id       {{id}},
    id               BIGINT NOT NULL,
    notice_no        TEXT NOT NULL,
    event            TEXT NOT NULL,
    at               TEXT NOT NULL,
    by_whom          TEXT,
    channel          TEXT NOT NULL,
    evidence         TEXT,
    issued_notice_id BIGINT,
    import_id        BIGINT NOT NULL,
    source_row       BIGINT NOT NULL,
    superseded_by    BIGINT
);
CREATE UNIQUE INDEX notice_event_current ON notice_event (notice_no, event, at, channel) WHERE superseded_by IS NULL;
CREATE INDEX notice_event_notice ON notice_event (issued_notice_id);
