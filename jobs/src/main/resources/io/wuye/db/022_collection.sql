-- Agreements by which a bank may collect. Layout of register tables: package io.wuye.kernel.register.
CREATE TABLE mandate (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    mandate_no    TEXT,
    account_name  TEXT,
    account_no    TEXT,
    bank          TEXT,
    from_date     TEXT NOT NULL,
    to_date       TEXT,
    unit_id       BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX mandate_current ON mandate (project_code, unit_code, from_date) WHERE superseded_by IS NULL;
CREATE INDEX mandate_unit ON mandate (unit_id);

-- What was given to a bank to collect: a batch, a line for what one party of a unit owes, the charges it is for.
CREATE TABLE collection_batch (
    batch_id  {{id}},
    batch_no  TEXT NOT NULL UNIQUE,
    profile   TEXT NOT NULL,
    channel   TEXT NOT NULL,          -- of the payments that come of it
    as_of     TEXT NOT NULL,
    run_id    BIGINT NOT NULL UNIQUE
);
-- append-only: collection_batch

CREATE TABLE collection_line (
    line_id      {{id}},
    batch_id     BIGINT NOT NULL REFERENCES collection_batch,
    line_no      BIGINT NOT NULL,
    unit_id      BIGINT NOT NULL,
    party        TEXT NOT NULL,
    mandate_no   TEXT,
    account_name TEXT,
    account_no   TEXT,
    bank         TEXT,
    amount_fen   BIGINT NOT NULL,
    UNIQUE (batch_id, line_no)
);
-- append-only: collection_line

CREATE TABLE collection_debt (
    unit_id        BIGINT NOT NULL,
    billing_month  TEXT NOT NULL,
    tariff_code    TEXT NOT NULL,
    seq            BIGINT NOT NULL,
    line_id        BIGINT NOT NULL REFERENCES collection_line,
    amount_fen     BIGINT NOT NULL,
    PRIMARY KEY (unit_id, billing_month, tariff_code, seq, line_id)
) {{without_rowid}};
-- append-only: collection_debt

-- The lines as answers name them.
CREATE VIEW issued_collection AS
SELECT l.line_id AS id, b.batch_no, CAST(l.line_no AS TEXT) AS line_no, CAST(NULL AS BIGINT) AS superseded_by
FROM collection_line l JOIN collection_batch b ON b.batch_id = l.batch_id;

-- What the bank answered.
CREATE TABLE collection_return (
    version_id           {{id}},
    id                   BIGINT NOT NULL,
    batch_no             TEXT NOT NULL,
    line_no              TEXT NOT NULL,
    result               TEXT,
    amount               BIGINT,
    paid_on              TEXT,
    reason               TEXT,
    issued_collection_id BIGINT,
    import_id            BIGINT NOT NULL,
    source_row           BIGINT NOT NULL,
    superseded_by        BIGINT
);
CREATE UNIQUE INDEX collection_return_current ON collection_return (batch_no, line_no) WHERE superseded_by IS NULL;
CREATE INDEX collection_return_line ON collection_return (issued_collection_id);

-- Of several parties of a unit the one whose payment it is, as charges name him; NULL where nobody can tell.
ALTER TABLE payment_match ADD COLUMN party TEXT;
