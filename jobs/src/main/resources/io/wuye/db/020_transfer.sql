-- Lists of records to be handed over (移交清单), frozen when they are written, and the receipts that come back.

CREATE TABLE archive_transfer (
    list_id  TEXT NOT NULL PRIMARY KEY,
    as_of    TEXT NOT NULL,
    receiver TEXT NOT NULL,         -- archive, headquarters, committee
    project  TEXT NOT NULL,         -- whose records alone; empty: of all projects
    due_on   TEXT NOT NULL,         -- last day of handing over after a dissolution; empty: each record has its own
    sha256   TEXT NOT NULL,         -- of the list as a canonical csv
    records  BIGINT NOT NULL,       -- what a receipt must have counted
    run_id   BIGINT NOT NULL
) {{without_rowid}};
-- append-only: archive_transfer

CREATE TABLE archive_transfer_item (
    list_id     TEXT NOT NULL,
    line        BIGINT NOT NULL,
    record_id   TEXT NOT NULL,
    code        TEXT NOT NULL,
    title       TEXT NOT NULL,
    class       TEXT NOT NULL,
    series      TEXT NOT NULL,
    formed_on   TEXT NOT NULL,
    formed_last TEXT NOT NULL,
    volumes     BIGINT,
    carrier     TEXT NOT NULL,
    location    TEXT NOT NULL,
    PRIMARY KEY (list_id, line)
) {{without_rowid}};
CREATE INDEX archive_transfer_item_record ON archive_transfer_item (record_id);
-- append-only: archive_transfer_item

-- Layout of register tables: package io.wuye.kernel.register.
CREATE TABLE archive_receipt (
    version_id     {{id}},
    id             BIGINT NOT NULL,
    list_id        TEXT NOT NULL,
    handed_by      TEXT,
    received_by    TEXT,
    unit_head_from TEXT,
    unit_head_to   TEXT,
    counted        BIGINT,
    on_date        TEXT,
    import_id      BIGINT NOT NULL,
    source_row     BIGINT NOT NULL,
    superseded_by  BIGINT
);
CREATE UNIQUE INDEX archive_receipt_current ON archive_receipt (list_id) WHERE superseded_by IS NULL;
