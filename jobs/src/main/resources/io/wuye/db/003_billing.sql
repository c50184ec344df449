-- Tariffs, factors and opening arrears as imported. Layout of register tables: package io.wuye.kernel.register.

CREATE TABLE tariff (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    tariff_code   TEXT NOT NULL,
    name          TEXT,
    method        TEXT,
    unit_price    TEXT,
    tiers         TEXT,
    cycle         TEXT,
    timing        TEXT,
    project_code  TEXT NOT NULL,
    building      TEXT NOT NULL,
    unit_kind     TEXT NOT NULL,
    from_date     TEXT NOT NULL,
    to_date       TEXT,
    due_day       BIGINT,
    tax_rate      TEXT,
    proration     TEXT,
    rounding      TEXT,
    annual_basis  TEXT,
    late_fee_rate TEXT,
    grace_days    BIGINT,
    account       TEXT,
    agency        TEXT,
    season_from   TEXT,
    season_to     TEXT,
    base_share    TEXT,
    cap           TEXT,
    authority     TEXT,
    project_id    BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX tariff_current ON tariff (tariff_code, project_code, building, unit_kind, from_date)
    WHERE superseded_by IS NULL;

CREATE TABLE factor (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    tariff_code   TEXT NOT NULL,
    factor        TEXT,
    from_date     TEXT NOT NULL,
    to_date       TEXT,
    reason        TEXT,
    approver      TEXT,
    unit_id       BIGINT,
    tariff_id     BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX factor_current ON factor (project_code, unit_code, tariff_code, from_date)
    WHERE superseded_by IS NULL;
CREATE INDEX factor_unit ON factor (unit_id);

CREATE TABLE opening (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    tariff_code   TEXT NOT NULL,
    service_from  TEXT NOT NULL,
    service_to    TEXT,
    amount        BIGINT,
    due_date      TEXT,
    unit_id       BIGINT,
    tariff_id     BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX opening_current ON opening (project_code, unit_code, tariff_code, service_from)
    WHERE superseded_by IS NULL;

-- A billing run: what it planned and what it could know.
CREATE TABLE bill_run (
    run_id       {{id}},
    mode         TEXT NOT NULL,      -- plan, post, run
    scope        TEXT NOT NULL,      -- period, since and project, as one text: what two runs must share
    as_of        TEXT NOT NULL,
    known_import BIGINT NOT NULL     -- imports after this one were not known
);

-- The plan of one range of units, as a digest: posting recomputes the range and refuses if it differs.
CREATE TABLE bill_range (
    run_id  BIGINT NOT NULL,
    label   TEXT NOT NULL,
    first   BIGINT NOT NULL,
    digest  TEXT NOT NULL,
    PRIMARY KEY (run_id, label, first)
) {{without_rowid}};

CREATE TABLE bill_parked (
    run_id        BIGINT NOT NULL,
    billing_month TEXT NOT NULL,
    unit_id       BIGINT NOT NULL,
    tariff_code   TEXT NOT NULL,
    code          TEXT NOT NULL,
    days_from     TEXT NOT NULL,
    days_to       TEXT NOT NULL,
    PRIMARY KEY (run_id, billing_month, unit_id, tariff_code)
) {{without_rowid}};

-- What was billed. Period first: a month's rows lie together and inserting stays flat over the years.
CREATE TABLE charge (
    billing_month  TEXT NOT NULL,      -- 2026-11
    unit_id        BIGINT NOT NULL,
    tariff_code    TEXT NOT NULL,
    seq            BIGINT NOT NULL,
    kind           TEXT NOT NULL,      -- charge, supplement, credit, opening
    period_from    TEXT NOT NULL,      -- the tariff's whole service period
    period_to      TEXT NOT NULL,
    service_from   TEXT NOT NULL,      -- the days of this line
    service_to     TEXT NOT NULL,
    party          TEXT NOT NULL,
    quantity       TEXT,
    unit_price     TEXT,
    factor         TEXT,
    amount_fen     BIGINT NOT NULL,
    net_fen        BIGINT NOT NULL,
    due_date       TEXT NOT NULL,
    tariff_version BIGINT NOT NULL,    -- 0 for opening arrears
    run_id         BIGINT NOT NULL,
    PRIMARY KEY (billing_month, unit_id, tariff_code, seq)
) {{without_rowid}};
-- append-only: charge
