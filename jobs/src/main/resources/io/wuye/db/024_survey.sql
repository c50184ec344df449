-- Surveys. Layout of register tables: package io.wuye.kernel.register.

-- Answer sheets: every one a fact of its own, so there is no natural key.
CREATE TABLE response (
    version_id     {{id}},
    id             BIGINT NOT NULL,
    sheet_no       TEXT,
    submitted_at   TEXT,
    duration       TEXT,
    channel        TEXT,
    channel_detail TEXT,
    device         TEXT,
    project_code   TEXT,
    unit_code      TEXT,
    building       TEXT,
    answers        TEXT,            -- a letter per question: see survey_intake.layout
    texts          TEXT,            -- what was written, question by question, joined by U+001F
    classes        TEXT,            -- what else the sheet says of itself, joined by U+001F
    import_id      BIGINT NOT NULL,
    source_row     BIGINT NOT NULL,
    superseded_by  BIGINT
);
CREATE INDEX response_by_unit ON response (unit_code, project_code, import_id) WHERE unit_code IS NOT NULL;

-- Which sheets belong to which wave: those of an import lie one after the other.
CREATE TABLE survey_intake (
    import_id     {{id}},
    questionnaire TEXT NOT NULL,
    wave          TEXT NOT NULL,
    layout        TEXT NOT NULL,    -- classes; then a question a line with the codes its letters stand for
    first_id      BIGINT NOT NULL,
    last_id       BIGINT NOT NULL,
    repeats       BIGINT NOT NULL,  -- units that stand on more than one of its sheets
    devices       BIGINT NOT NULL   -- sheets that say when and from which device they came
);
-- append-only: survey_intake

-- Who was to be asked.
CREATE TABLE issued (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    wave          TEXT NOT NULL,
    disposition   TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX issued_current ON issued (project_code, unit_code, wave) WHERE superseded_by IS NULL;
