-- Ratings: what inspectors saw, what was found on site, and the ledger of stars. Layout of register tables: package
-- io.wuye.kernel.register.

CREATE TABLE rating_subject (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    subject       TEXT NOT NULL,
    name          TEXT,
    kind          TEXT,
    grade         TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX rating_subject_current ON rating_subject (subject) WHERE superseded_by IS NULL;

CREATE TABLE inspection (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    subject       TEXT NOT NULL,
    round         TEXT NOT NULL,
    component     TEXT NOT NULL,
    item          TEXT NOT NULL,
    verdict       TEXT,
    value         TEXT,
    reason        TEXT,
    evidence      TEXT,
    inspector     TEXT NOT NULL,
    inspected_on  TEXT NOT NULL,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
-- Also the order in which a round is scored: subject by subject.
CREATE UNIQUE INDEX inspection_current ON inspection (round, subject, component, item, inspected_on, inspector)
    WHERE superseded_by IS NULL;

CREATE TABLE site_finding (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    finding_no    TEXT NOT NULL,
    subject       TEXT,
    item          TEXT,
    found_on      TEXT,
    deadline      TEXT,
    fixed_on      TEXT,
    plan_on       TEXT,
    plan_accepted TEXT,
    plan_deadline TEXT,
    veto          TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX site_finding_current ON site_finding (finding_no) WHERE superseded_by IS NULL;
CREATE INDEX site_finding_subject ON site_finding (subject) WHERE superseded_by IS NULL;

CREATE TABLE bonus (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    subject       TEXT NOT NULL,
    line_code     TEXT NOT NULL,
    points        TEXT,
    from_date     TEXT NOT NULL,
    to_date       TEXT,
    evidence      TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX bonus_current ON bonus (subject, line_code, from_date) WHERE superseded_by IS NULL;

CREATE TABLE appeal (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    appeal_no     TEXT NOT NULL,
    subject       TEXT,
    round         TEXT,
    item          TEXT,
    filed_on      TEXT,
    decided_on    TEXT,
    outcome       TEXT,
    verdict       TEXT,
    value         TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX appeal_current ON appeal (appeal_no) WHERE superseded_by IS NULL;
CREATE INDEX appeal_round ON appeal (round, subject) WHERE superseded_by IS NULL;

CREATE TABLE inspector (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    inspector     TEXT NOT NULL,
    org           TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX inspector_current ON inspector (inspector) WHERE superseded_by IS NULL;

CREATE TABLE conflict (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    inspector     TEXT NOT NULL,
    subject       TEXT NOT NULL,
    reason        TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX conflict_current ON conflict (inspector, subject) WHERE superseded_by IS NULL;

-- The order of rounds is that in which they were first scored.
CREATE TABLE rating_round (
    round      TEXT NOT NULL PRIMARY KEY,
    seq        BIGINT NOT NULL,
    first_as_of TEXT NOT NULL
) {{without_rowid}};

-- The electronic dynamic ledger: what each subject came to in each round. A result that changes, by an appeal or a late
-- fact, is another version; the old one stays.
CREATE TABLE rating_sheet (
    sheet_id      {{id}},
    round         TEXT NOT NULL,
    subject       TEXT NOT NULL,
    version       BIGINT NOT NULL,
    as_of         TEXT NOT NULL,
    name          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    grade         TEXT,
    company       TEXT,
    households    BIGINT NOT NULL,
    rubric        TEXT NOT NULL,
    earned        TEXT NOT NULL,
    applicable    TEXT NOT NULL,
    score         TEXT,               -- null where something is missing or doubtful
    star          BIGINT,             -- of the round; null where there is none
    parts         TEXT NOT NULL,      -- what each source said: id=score, joined with ;
    faults        BIGINT NOT NULL,    -- why there is no star: how many
    vetoes        TEXT NOT NULL,      -- ids of the vetoes in force, joined with ;
    previous_star BIGINT,             -- in force before the round
    state         TEXT NOT NULL,
    held_star     BIGINT,             -- in force after the round
    since         TEXT,
    deadline      TEXT,
    top_since     TEXT,
    recent        TEXT NOT NULL,      -- stars of the latest rounds, joined with ;
    counted       TEXT NOT NULL,      -- findings that already cost a star, joined with ;
    reason        TEXT NOT NULL,
    run_id        BIGINT NOT NULL,
    UNIQUE (round, subject, version)
);
CREATE INDEX rating_sheet_subject ON rating_sheet (subject, round);
-- append-only: rating_sheet

-- The doubly random draw: what was frozen, promised and revealed, once and for ever.
CREATE TABLE draw_frame (
    round     TEXT NOT NULL,
    kind      TEXT NOT NULL,          -- subject, inspector, conflict
    id        TEXT NOT NULL,          -- of a conflict: inspector and subject, with a tab between
    star      BIGINT NOT NULL,        -- in force when the frame was frozen; 0: none
    frozen_on TEXT NOT NULL,
    PRIMARY KEY (round, kind, id)
) {{without_rowid}};
-- append-only: draw_frame
CREATE TABLE draw_commitment (
    round        TEXT NOT NULL,
    party        TEXT NOT NULL,
    commitment   TEXT NOT NULL,
    committed_on TEXT NOT NULL,
    PRIMARY KEY (round, party)
) {{without_rowid}};
-- append-only: draw_commitment
CREATE TABLE draw_secret (
    round       TEXT NOT NULL,
    party       TEXT NOT NULL,
    secret      TEXT NOT NULL,
    revealed_on TEXT NOT NULL,
    PRIMARY KEY (round, party)
) {{without_rowid}};
-- append-only: draw_secret

-- When a round was made public; from that day appeals are filed.
CREATE TABLE rating_publication (
    round        TEXT NOT NULL PRIMARY KEY,
    published_on TEXT NOT NULL,
    run_id       BIGINT NOT NULL
) {{without_rowid}};
-- append-only: rating_publication
