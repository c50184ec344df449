-- Charges become narrow: what many lines of one posting share is kept once.

-- The shared part. A run posts one set per project, billing month, fee item, days, price, factor and due date.
CREATE TABLE charge_set (
    set_id         {{id}},
    run_id         BIGINT NOT NULL,
    project_id     BIGINT NOT NULL,
    billing_month  TEXT NOT NULL,      -- 2026-11
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
    approver       TEXT
);
CREATE INDEX charge_set_run ON charge_set (run_id);

ALTER TABLE charge RENAME TO charge_wide;

CREATE TABLE charge_numbered AS
SELECT c.*, DENSE_RANK() OVER (ORDER BY c.run_id, u.project_id, c.billing_month, c.kind, c.period_from, c.period_to,
           c.service_from, c.service_to, c.unit_price, c.factor, c.due_date, c.tariff_version) AS set_id, u.project_id
FROM charge_wide c JOIN unit u ON u.id = c.unit_id AND u.superseded_by IS NULL;

INSERT INTO charge_set (set_id, run_id, project_id, billing_month, kind, period_from, period_to, service_from,
    service_to, unit_price, factor, due_date, tariff_version)
SELECT DISTINCT set_id, run_id, project_id, billing_month, kind, period_from, period_to, service_from, service_to,
    unit_price, factor, due_date, tariff_version
FROM charge_numbered;

-- What was billed. Period first: a month's rows lie together and inserting stays flat over the years.
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
SELECT billing_month, unit_id, tariff_code, seq, set_id, party, quantity, amount_fen, net_fen
FROM charge_numbered ORDER BY billing_month, unit_id, tariff_code, seq;

DROP TABLE charge_numbered;
DROP TABLE charge_wide;
-- append-only: charge
-- append-only: charge_set

-- Charges with what their set says: what readers read.
CREATE VIEW charge_line AS
SELECT c.billing_month, c.unit_id, c.tariff_code, c.seq, s.kind, s.period_from, s.period_to, s.service_from,
    s.service_to, c.party, c.quantity, s.unit_price, s.factor, c.amount_fen, c.net_fen, s.due_date, s.tariff_version,
    s.run_id, s.reason, s.approver, c.set_id
FROM charge c JOIN charge_set s ON s.set_id = c.set_id;
