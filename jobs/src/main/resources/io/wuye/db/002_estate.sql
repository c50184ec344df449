-- The register of the estate. Layout of register tables: package io.wuye.kernel.register.

CREATE TABLE project (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    name          TEXT,
    district      TEXT,
    kind          TEXT,
    grade         TEXT,
    company       TEXT,
    households    BIGINT,
    floor_area_m2 TEXT,
    contract_from TEXT,
    contract_to   TEXT,
    pricing_mode  TEXT,
    door_key      TEXT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX project_current ON project (project_code) WHERE superseded_by IS NULL;

CREATE TABLE unit (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    building      TEXT,
    floor         TEXT,
    coefficient   TEXT,
    kind          TEXT,
    area_m2       TEXT,
    handover_date TEXT,
    door_key      TEXT,
    project_id    BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX unit_current ON unit (project_code, unit_code) WHERE superseded_by IS NULL;
CREATE UNIQUE INDEX unit_door ON unit (project_id, door_key, id) WHERE superseded_by IS NULL;
CREATE INDEX unit_id ON unit (id);

CREATE TABLE party (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL,
    liable        TEXT,
    phone         TEXT,
    id_number     TEXT,
    from_date     TEXT NOT NULL,
    to_date       TEXT,
    unit_id       BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX party_current ON party (project_code, unit_code, name, role, from_date) WHERE superseded_by IS NULL;
CREATE INDEX party_unit ON party (unit_id);

CREATE TABLE area (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    area_m2       TEXT,
    from_date     TEXT NOT NULL,
    unit_id       BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX area_current ON area (project_code, unit_code, from_date) WHERE superseded_by IS NULL;
CREATE INDEX area_unit ON area (unit_id);
