-- A charge set says how many lines it has and what they come to, and bills one fee item: vouchers and totals are made of
-- sets without reading their lines. What billing by sets asks of every unit is kept beside the register.

DROP VIEW charge_line;
DROP INDEX charge_set_run;
ALTER TABLE charge RENAME TO charge_before;
ALTER TABLE charge_set RENAME TO charge_set_before;

-- The shared part. A range of a run posts one set per fee item, days, price, factor and due date, whole, in one go.
CREATE TABLE charge_set (
    set_id         {{id}},
    run_id         BIGINT NOT NULL,
    project_id     BIGINT NOT NULL,
    billing_month  TEXT NOT NULL,      -- 2026-11
    tariff_code    TEXT NOT NULL,
    kind           TEXT NOT NULL,      -- charge, supplement, credit, opening
    period_from    TEXT NOT NULL,      -- the tariff's whole service period
    period_to      TEXT NOT NULL,
    service_from   TEXT NOT NULL,      -- the days of the lines
    service_to     TEXT NOT NULL,
    unit_price     TEXT,
    factor         TEXT,
    due_date       TEXT NOT NULL,
    tariff_version BIGINT NOT NULL,    -- 0 for opening arrears
    reason         TEXT,               -- of a manual correction, with its approver; NULL when billing made it
    approver       TEXT,
    corrects       BIGINT,             -- seq of the line it corrects, of the same month, unit and fee item
    lines          BIGINT NOT NULL,    -- how many lines it has, and their sums: what vouchers and totals are made of
    amount_fen     BIGINT NOT NULL,
    net_fen        BIGINT NOT NULL
);
CREATE INDEX charge_set_month ON charge_set (billing_month);
CREATE INDEX charge_set_run ON charge_set (run_id);

CREATE TABLE charge_numbered AS
SELECT c.*, DENSE_RANK() OVER (ORDER BY c.set_id, c.tariff_code) AS new_set
FROM charge_before c;

INSERT INTO charge_set (set_id, run_id, project_id, billing_month, tariff_code, kind, period_from, period_to,
    service_from, service_to, unit_price, factor, due_date, tariff_version, reason, approver, corrects, lines,
    amount_fen, net_fen)
SELECT t.new_set, s.run_id, s.project_id, s.billing_month, t.tariff_code, s.kind, s.period_from, s.period_to,
    s.service_from, s.service_to, s.unit_price, s.factor, s.due_date, s.tariff_version, s.reason, s.approver,
    s.corrects, t.lines, t.amount_fen, t.net_fen
FROM (SELECT new_set, set_id, tariff_code, COUNT(*) AS lines, SUM(amount_fen) AS amount_fen, SUM(net_fen) AS net_fen
      FROM charge_numbered GROUP BY new_set, set_id, tariff_code) t
    JOIN charge_set_before s ON s.set_id = t.set_id;

CREATE TABLE charge (
    billing_month  TEXT NOT NULL,
    unit_id        BIGINT NOT NULL,
    tariff_code    TEXT NOT NULL,
    seq            BIGINT NOT NULL,
    set_id         BIGINT NOT NULL,
    party          TEXT NOT NULL,
    quantity       TEXT,
    amount_fen     BIGINT NOT NULL,
    net_fen        BIGINT NOT NULL,
    PRIMARY KEY (billing_month, unit_id, tariff_code, seq)
) {{without_rowid}};

INSERT INTO charge (billing_month, unit_id, tariff_code, seq, set_id, party, quantity, amount_fen, net_fen)
SELECT billing_month, unit_id, tariff_code, seq, new_set, party, quantity, amount_fen, net_fen
FROM charge_numbered ORDER BY billing_month, unit_id, tariff_code, seq;

DROP TABLE charge_numbered;
DROP TABLE charge_before;
DROP TABLE charge_set_before;
-- append-only: charge
-- append-only: charge_set

-- Charges with what their set says: what readers read.
CREATE VIEW charge_line AS
SELECT c.billing_month, c.unit_id, c.tariff_code, c.seq, s.kind, s.period_from, s.period_to, s.service_from,
    s.service_to, c.party, c.quantity, s.unit_price, s.factor, c.amount_fen, c.net_fen, s.due_date, s.tariff_version,
    s.run_id, s.reason, s.approver, s.corrects, c.set_id
FROM charge c JOIN charge_set s ON s.set_id = c.set_id;

-- What billing by sets asks of every unit, derived from the register whenever imports brought something.
CREATE TABLE bill_class (
    class_id   BIGINT NOT NULL PRIMARY KEY,
    project_id BIGINT NOT NULL,
    building   TEXT NOT NULL,
    kind       TEXT NOT NULL,
    UNIQUE (project_id, building, kind)
) {{without_rowid}};

CREATE TABLE bill_unit (
    project_id  BIGINT NOT NULL,
    unit_id     BIGINT NOT NULL,
    class_id    BIGINT NOT NULL,
    area_m2     TEXT NOT NULL,
    area_e4     BIGINT NOT NULL,   -- in ten-thousandths of a square metre
    party       TEXT,              -- liable on all of these days, with one area and no reduction:
    from_day    TEXT,              --   NULL when the register says more than that
    to_day      TEXT,
    fingerprint BIGINT NOT NULL,   -- of unit and party
    PRIMARY KEY (project_id, unit_id)
) {{without_rowid}};

CREATE TABLE bill_known (
    known_import BIGINT NOT NULL   -- the import up to which bill_unit is derived
);
