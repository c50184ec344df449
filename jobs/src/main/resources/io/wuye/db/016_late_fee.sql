-- Late fees and costs of debts: one charge per debt and kind, to which lines are added as it grows or is waived.
CREATE TABLE surcharge (
    billing_month  TEXT NOT NULL,     -- the debt: month, unit, fee item and line of the fee itself
    unit_id        BIGINT NOT NULL,
    tariff_code    TEXT NOT NULL,
    seq            BIGINT NOT NULL,   -- number of this charge: 1000 + line of the debt for late fees, 2000 + for costs
    line           BIGINT NOT NULL,
    debt_seq       BIGINT NOT NULL,
    kind           TEXT NOT NULL,     -- late-fee, cost
    amount_fen     BIGINT NOT NULL,   -- negative when less is due than was posted, or it is waived
    due_date       TEXT NOT NULL,
    reason         TEXT,              -- of a waiver, with its approver; NULL for what was accrued
    approver       TEXT,
    run_id         BIGINT NOT NULL,
    PRIMARY KEY (billing_month, unit_id, tariff_code, seq, line)
) {{without_rowid}};
-- append-only: surcharge

-- How a late fee came about, as of the day it was accrued.
CREATE TABLE late_fee_segment (
    run_id         BIGINT NOT NULL,
    billing_month  TEXT NOT NULL,
    unit_id        BIGINT NOT NULL,
    tariff_code    TEXT NOT NULL,
    debt_seq       BIGINT NOT NULL,
    from_date      TEXT NOT NULL,
    to_date        TEXT NOT NULL,
    principal_fen  BIGINT NOT NULL,
    rate           TEXT NOT NULL,     -- per day
    days           BIGINT NOT NULL,
    amount_fen     BIGINT NOT NULL,
    lpr_fen        BIGINT NOT NULL,   -- the reference by the loan prime rate
    PRIMARY KEY (run_id, billing_month, unit_id, tariff_code, debt_seq, from_date)
) {{without_rowid}};
-- append-only: late_fee_segment

-- What stands of late fees and costs, and what of that is open.
CREATE VIEW open_surcharge AS
SELECT l.billing_month, l.unit_id, l.tariff_code, l.seq,
    replace(l.billing_month, '-', '') || '/' || replace(u.project_code, '/', '／') || '/'
        || replace(u.unit_code, '/', '／') || '/' || replace(l.tariff_code, '/', '／') || '/' || l.seq AS charge_no,
    l.kind, CASE l.kind WHEN 'cost' THEN 'cost' ELSE 'late_fee' END AS part, l.debt_seq, s.due_date AS debt_due_date,
    COALESCE(t.name, l.tariff_code) AS item, COALESCE(t.agency, 'no') AS agency,
    s.project_id, u.project_code, u.building, u.unit_code, u.door_key, c.party,
    s.service_from, s.service_to, l.due_date, l.posted_on, s.tariff_version, l.amount_fen, l.amount_fen AS net_fen,
    l.amount_fen - COALESCE((SELECT SUM(a.amount_fen) FROM allocation a
        WHERE a.billing_month = l.billing_month AND a.unit_id = l.unit_id AND a.tariff_code = l.tariff_code
        AND a.seq = l.seq), 0) AS open_fen
FROM (SELECT x.billing_month, x.unit_id, x.tariff_code, x.seq, x.debt_seq, x.kind, SUM(x.amount_fen) AS amount_fen,
        MIN(x.due_date) AS due_date, MIN(r.as_of) AS posted_on
    FROM surcharge x JOIN run r ON r.run_id = x.run_id
    GROUP BY x.billing_month, x.unit_id, x.tariff_code, x.seq, x.debt_seq, x.kind) l
JOIN charge c ON c.billing_month = l.billing_month AND c.unit_id = l.unit_id AND c.tariff_code = l.tariff_code
    AND c.seq = l.debt_seq
JOIN charge_set s ON s.set_id = c.set_id
JOIN unit u ON u.id = l.unit_id AND u.superseded_by IS NULL
LEFT JOIN tariff t ON t.version_id = s.tariff_version;

DROP VIEW open_charge;
DROP VIEW charge_netted;

-- What is left of charges that have credits beside them: of one party, month, unit and item, credits take the latest lines
-- first; what they take beyond all lines stays with the first credit, negative.
CREATE VIEW charge_netted AS
SELECT billing_month, unit_id, tariff_code, seq,
    CASE WHEN amount_fen < 0 THEN CASE WHEN seq = first_credit AND standing_fen < 0 THEN standing_fen ELSE 0 END
        WHEN standing_fen <= before_fen THEN 0
        WHEN standing_fen - before_fen < amount_fen THEN standing_fen - before_fen
        ELSE amount_fen END AS net_fen
FROM (SELECT c.billing_month, c.unit_id, c.tariff_code, c.seq, c.amount_fen,
        SUM(c.amount_fen) OVER (PARTITION BY c.billing_month, c.unit_id, c.tariff_code, c.party) AS standing_fen,
        MIN(CASE WHEN c.amount_fen < 0 THEN c.seq END)
            OVER (PARTITION BY c.billing_month, c.unit_id, c.tariff_code, c.party) AS first_credit,
        COALESCE(SUM(CASE WHEN c.amount_fen > 0 THEN c.amount_fen ELSE 0 END)
            OVER (PARTITION BY c.billing_month, c.unit_id, c.tariff_code, c.party
                ORDER BY c.seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before_fen
    FROM (SELECT DISTINCT billing_month, unit_id, tariff_code FROM charge WHERE amount_fen < 0) g
    JOIN charge c ON c.billing_month = g.billing_month AND c.unit_id = g.unit_id AND c.tariff_code = g.tariff_code) lines;

-- What stands of every fee after credits, and what of that is still open.
CREATE VIEW open_fee AS
SELECT c.billing_month, c.unit_id, c.tariff_code, c.seq,
    replace(c.billing_month, '-', '') || '/' || replace(u.project_code, '/', '／') || '/'
        || replace(u.unit_code, '/', '／') || '/' || replace(c.tariff_code, '/', '／') || '/' || c.seq AS charge_no,
    s.kind, 'principal' AS part, c.seq AS debt_seq, s.due_date AS debt_due_date,
    COALESCE(t.name, c.tariff_code) AS item, COALESCE(t.agency, 'no') AS agency,
    s.project_id, u.project_code, u.building, u.unit_code, u.door_key, c.party,
    s.service_from, s.service_to, s.due_date, r.as_of AS posted_on, s.tariff_version,
    c.amount_fen, COALESCE(n.net_fen, c.amount_fen) AS net_fen,
    COALESCE(n.net_fen, c.amount_fen) - COALESCE((SELECT SUM(a.amount_fen) FROM allocation a
        WHERE a.billing_month = c.billing_month AND a.unit_id = c.unit_id AND a.tariff_code = c.tariff_code
        AND a.seq = c.seq), 0) AS open_fen
FROM charge c
JOIN charge_set s ON s.set_id = c.set_id
JOIN run r ON r.run_id = s.run_id
JOIN unit u ON u.id = c.unit_id AND u.superseded_by IS NULL
LEFT JOIN tariff t ON t.version_id = s.tariff_version
LEFT JOIN charge_netted n ON n.billing_month = c.billing_month AND n.unit_id = c.unit_id
    AND n.tariff_code = c.tariff_code AND n.seq = c.seq;

-- Fees, late fees and costs; whoever wants open ones asks for open_fen <> 0. A charge that was paid and credited
-- afterwards is open with a negative amount until it is released.
CREATE VIEW open_charge AS SELECT * FROM open_fee UNION ALL SELECT * FROM open_surcharge;

-- What restarts the three years in which a claim can be sued for. Layout of register tables: package io.wuye.kernel.register.
CREATE TABLE limitation_event (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    unit_code     TEXT NOT NULL,
    charge_no     TEXT NOT NULL,
    kind          TEXT NOT NULL,
    happened_on   TEXT NOT NULL,
    evidence      TEXT,
    unit_id       BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX limitation_event_current ON limitation_event (project_code, unit_code, charge_no, kind, happened_on)
    WHERE superseded_by IS NULL;
CREATE INDEX limitation_event_unit ON limitation_event (unit_id);
