-- Meters and readings as imported. Layout of register tables: package io.wuye.kernel.register.

CREATE TABLE meter (
    version_id      {{id}},
    id              BIGINT NOT NULL,
    meter_code      TEXT NOT NULL,
    project_code    TEXT,
    unit_code       TEXT,
    kind            TEXT,
    tariff_code     TEXT,
    digits          BIGINT,
    ratio           TEXT,
    installed_on    TEXT,
    initial_reading TEXT,
    replaced_on     TEXT,
    final_reading   TEXT,
    replaces        TEXT,
    project_id      BIGINT,
    unit_id         BIGINT,
    tariff_id       BIGINT,
    import_id       BIGINT NOT NULL,
    source_row      BIGINT NOT NULL,
    superseded_by   BIGINT
);
CREATE UNIQUE INDEX meter_current ON meter (meter_code) WHERE superseded_by IS NULL;
CREATE INDEX meter_unit ON meter (unit_id);

CREATE TABLE reading (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    meter_code    TEXT NOT NULL,
    read_on       TEXT NOT NULL,
    reading       TEXT,
    estimated     TEXT,
    meter_id      BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX reading_current ON reading (meter_code, read_on) WHERE superseded_by IS NULL;
CREATE INDEX reading_meter ON reading (meter_id);

-- What a parked item is about beside its days: the meter concerned.
ALTER TABLE bill_parked ADD COLUMN subject TEXT;
