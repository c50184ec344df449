-- Pools: costs that many units bear together. Layout of register tables: package io.wuye.kernel.register.
CREATE TABLE pool (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    pool_code     TEXT NOT NULL,
    project_code  TEXT,
    period        TEXT NOT NULL,
    tariff_code   TEXT,
    total         BIGINT,
    basis         TEXT,
    building      TEXT,
    door_key      TEXT,
    project_id    BIGINT,
    tariff_id     BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX pool_current ON pool (pool_code, period) WHERE superseded_by IS NULL;

-- What units bear of the pools that a billing run works on; made anew by every run from the facts, read by range of units.
CREATE TABLE pool_share (
    unit_id     BIGINT NOT NULL,
    pool_id     BIGINT NOT NULL,
    weight      BIGINT NOT NULL,    -- whole numbers of the basis' last decimal
    all_weights BIGINT NOT NULL,    -- of all units that share, likewise
    amount_fen  BIGINT NOT NULL,
    parked      BIGINT NOT NULL,    -- 1: the pool cannot be shared out, so the unit's fee item is left as it stands
    PRIMARY KEY (unit_id, pool_id)
) {{without_rowid}};
