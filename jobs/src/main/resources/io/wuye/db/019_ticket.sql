-- Tickets of the service desk and the log of what became of them. Layout of register tables: package io.wuye.kernel.register.
CREATE TABLE ticket (
    version_id     {{id}},
    id             BIGINT NOT NULL,
    ticket_no      TEXT NOT NULL,
    project_code   TEXT,
    unit_code      TEXT,
    channel        TEXT,
    kind           TEXT,
    category       TEXT,
    urgency        TEXT,
    accepted_at    TEXT,
    appointment_at TEXT,
    arrived_at     TEXT,
    completed_at   TEXT,
    replied_at     TEXT,
    revisited_at   TEXT,
    departments    TEXT,
    first_owner    TEXT,
    satisfied      TEXT,
    reopened       TEXT,
    valid          TEXT,
    status         TEXT,
    place          TEXT,
    equipment      TEXT,
    device         TEXT,
    text           TEXT,
    import_id      BIGINT NOT NULL,
    source_row     BIGINT NOT NULL,
    superseded_by  BIGINT
);
CREATE UNIQUE INDEX ticket_current ON ticket (ticket_no) WHERE superseded_by IS NULL;
-- A month of tickets is read in the order in which they were accepted.
CREATE INDEX ticket_accepted ON ticket (accepted_at, ticket_no) WHERE superseded_by IS NULL;

CREATE TABLE ticket_event (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    ticket_no     TEXT NOT NULL,
    status        TEXT NOT NULL,
    at            TEXT NOT NULL,
    note          TEXT,
    ticket_id     BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX ticket_event_current ON ticket_event (ticket_no, status, at) WHERE superseded_by IS NULL;
