-- Lists of an appraisal, what becomes of each record on them, and the tombstones of what was destroyed.

CREATE TABLE archive_list (
    list_id     TEXT NOT NULL PRIMARY KEY,
    as_of       TEXT NOT NULL,
    compiled_by TEXT NOT NULL,      -- who never signs as approver
    sha256      TEXT NOT NULL,      -- of the list as a canonical csv: what signatures are bound to
    records     BIGINT NOT NULL,
    catalogue   BIGINT NOT NULL,    -- records there were when it was frozen
    beyond      TEXT NOT NULL,      -- why it may be longer than the brake allows; empty: it is not
    run_id      BIGINT NOT NULL
) {{without_rowid}};
-- append-only: archive_list

CREATE TABLE archive_item (
    list_id     TEXT NOT NULL REFERENCES archive_list,
    line        BIGINT NOT NULL,
    record_id   TEXT NOT NULL,
    code        TEXT NOT NULL,
    title       TEXT NOT NULL,
    series      TEXT NOT NULL,
    class_top   TEXT NOT NULL,
    term        TEXT NOT NULL,      -- what it had to be kept, the law included
    starts_on   TEXT NOT NULL,
    last_day    TEXT NOT NULL,
    formed_on   TEXT NOT NULL,
    formed_last TEXT NOT NULL,
    volumes     BIGINT,
    carrier     TEXT NOT NULL,
    file        TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    decision    TEXT NOT NULL,      -- destroy, extend, permanent, segregate
    until_date  TEXT NOT NULL,      -- of extend: the last day to keep it
    reason      TEXT NOT NULL,
    PRIMARY KEY (list_id, line),
    UNIQUE (list_id, record_id)
) {{without_rowid}};
-- append-only: archive_item

-- Where each record of a list stands; how it came there is in archive_trail.
CREATE TABLE archive_item_state (
    list_id   TEXT NOT NULL,
    line      BIGINT NOT NULL,
    record_id TEXT NOT NULL,
    state     TEXT NOT NULL,        -- proposed, destroying, quarantined, deleting, destroyed, ejected; extended, permanent, segregated
    since     TEXT NOT NULL,
    PRIMARY KEY (list_id, line)
) {{without_rowid}};
-- A record stands on one open list at most.
CREATE UNIQUE INDEX archive_item_open ON archive_item_state (record_id)
    WHERE state IN ('proposed', 'destroying', 'quarantined', 'deleting');
CREATE INDEX archive_item_by_state ON archive_item_state (list_id, state, line);
CREATE INDEX archive_item_by_record ON archive_item_state (record_id);

CREATE TABLE archive_trail (
    trail_id  {{id}},
    list_id   TEXT NOT NULL,
    line      BIGINT NOT NULL,
    record_id TEXT NOT NULL,
    state     TEXT NOT NULL,
    on_day    TEXT NOT NULL,
    detail    TEXT NOT NULL,        -- why, as names of guards joined by a space
    run_id    BIGINT NOT NULL
);
-- append-only: archive_trail

-- What was destroyed, for ever. Each row carries the digest of the row before.
CREATE TABLE archive_tombstone (
    seq          BIGINT NOT NULL PRIMARY KEY,
    list_id      TEXT NOT NULL,
    record_id    TEXT NOT NULL UNIQUE,
    title        TEXT NOT NULL,
    code         TEXT NOT NULL,
    volumes      TEXT NOT NULL,
    years        TEXT NOT NULL,
    term         TEXT NOT NULL,
    kept         TEXT NOT NULL,
    destroyed_on TEXT NOT NULL,
    carrier      TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    decision     TEXT NOT NULL,
    signatures   TEXT NOT NULL,
    witnesses    TEXT NOT NULL,
    method       TEXT NOT NULL,
    place        TEXT NOT NULL,
    previous     TEXT NOT NULL,
    hash         TEXT NOT NULL
);
-- append-only: archive_tombstone

CREATE TABLE archive_signature (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    list_id       TEXT NOT NULL,
    role          TEXT NOT NULL,
    person        TEXT,
    signed_on     TEXT,
    sha256        TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX archive_signature_current ON archive_signature (list_id, role) WHERE superseded_by IS NULL;

CREATE TABLE archive_confirmation (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    list_id       TEXT NOT NULL,
    record_id     TEXT NOT NULL,
    method        TEXT,
    place         TEXT,
    done_on       TEXT,
    witnesses     TEXT,
    counted       BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX archive_confirmation_current ON archive_confirmation (list_id, record_id)
    WHERE superseded_by IS NULL;
