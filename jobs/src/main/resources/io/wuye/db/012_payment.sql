-- Payments as imported. Layout of register tables: package io.wuye.kernel.register.
CREATE TABLE receipt (
    version_id     {{id}},
    id             BIGINT NOT NULL,
    channel        TEXT NOT NULL,
    payment_no     TEXT NOT NULL,
    paid_at        TEXT,
    amount         BIGINT,
    reverses       TEXT,
    project_code   TEXT,
    unit_code      TEXT,
    charge_no      TEXT,
    payer          TEXT,
    designation    TEXT,
    memo           TEXT,
    designated     TEXT,              -- the designation as a code
    charge_month   TEXT,              -- the parts of the charge number
    charge_project TEXT,
    charge_unit    TEXT,
    charge_item    TEXT,
    charge_seq     TEXT,
    import_id      BIGINT NOT NULL,
    source_row     BIGINT NOT NULL,
    superseded_by  BIGINT
);
CREATE UNIQUE INDEX receipt_current ON receipt (channel, payment_no) WHERE superseded_by IS NULL;

-- Money that came in, and what takes it back or stands for it. Never changed: a mistake is mended by another row.
CREATE TABLE payment (
    payment_id  {{id}},
    channel     TEXT NOT NULL,
    payment_no  TEXT NOT NULL,
    kind        TEXT NOT NULL,        -- payment, reversal, refund, write-off
    paid_at     TEXT NOT NULL,
    paid_on     TEXT NOT NULL,
    amount_fen  BIGINT NOT NULL,      -- negative for reversals and refunds
    reverses    TEXT,                 -- number of the payment that is taken back, of the same channel
    reason      TEXT,
    approver    TEXT,
    run_id      BIGINT NOT NULL,
    UNIQUE (channel, payment_no)
);
CREATE INDEX payment_run ON payment (run_id);
-- append-only: payment

-- Whose payment it is. Together with its reversals and refunds a payment is one pot of money: root_id.
CREATE TABLE payment_match (
    payment_id    BIGINT NOT NULL PRIMARY KEY REFERENCES payment,
    root_id       BIGINT NOT NULL,
    unit_id       BIGINT NOT NULL,
    how           TEXT NOT NULL,      -- unit, charge, payer, root, hand
    item          TEXT,               -- the fee item the payer designated
    charge_month  TEXT,               -- the charge the payer designated, of this unit
    charge_item   TEXT,
    charge_seq    BIGINT,
    run_id        BIGINT NOT NULL
) {{without_rowid}};
CREATE INDEX payment_match_unit ON payment_match (unit_id);
CREATE INDEX payment_match_root ON payment_match (root_id) WHERE root_id <> payment_id;
-- append-only: payment_match

-- Payments nobody could match by rule, and why; made anew by every run that matches.
CREATE TABLE payment_unmatched (
    payment_id  BIGINT NOT NULL PRIMARY KEY,
    reason      TEXT NOT NULL,
    hint        TEXT NOT NULL         -- units or numbers that come near
) {{without_rowid}};

-- Which payment paid how much of which charge; negative where it is taken back.
CREATE TABLE allocation (
    billing_month  TEXT NOT NULL,
    unit_id        BIGINT NOT NULL,
    tariff_code    TEXT NOT NULL,
    seq            BIGINT NOT NULL,
    payment_id     BIGINT NOT NULL,
    run_id         BIGINT NOT NULL,
    part           TEXT NOT NULL,     -- cost, late_fee, principal
    amount_fen     BIGINT NOT NULL,
    posted_on      TEXT NOT NULL,     -- from when the charge counts as paid, in books and ageing
    PRIMARY KEY (billing_month, unit_id, tariff_code, seq, payment_id, run_id)
) {{without_rowid}};
CREATE INDEX allocation_payment ON allocation (payment_id);
CREATE INDEX allocation_run ON allocation (run_id, posted_on);
-- append-only: allocation

-- Credits are few: found by themselves, so that the many charges without one cost nothing.
CREATE INDEX charge_credit ON charge (billing_month, unit_id, tariff_code) WHERE amount_fen < 0;

-- What is left of charges that have credits beside them: of one party, month, unit, item and part, credits take the
-- latest lines first; what they take beyond all lines stays with the first credit, negative.
CREATE VIEW charge_netted AS
SELECT billing_month, unit_id, tariff_code, seq,
    CASE WHEN amount_fen < 0 THEN CASE WHEN seq = first_credit AND standing_fen < 0 THEN standing_fen ELSE 0 END
        WHEN standing_fen <= before_fen THEN 0
        WHEN standing_fen - before_fen < amount_fen THEN standing_fen - before_fen
        ELSE amount_fen END AS net_fen
FROM (SELECT c.billing_month, c.unit_id, c.tariff_code, c.seq, c.amount_fen,
        SUM(c.amount_fen) OVER (PARTITION BY c.billing_month, c.unit_id, c.tariff_code, c.party, s.part) AS standing_fen,
        MIN(CASE WHEN c.amount_fen < 0 THEN c.seq END)
            OVER (PARTITION BY c.billing_month, c.unit_id, c.tariff_code, c.party, s.part) AS first_credit,
        COALESCE(SUM(CASE WHEN c.amount_fen > 0 THEN c.amount_fen ELSE 0 END)
            OVER (PARTITION BY c.billing_month, c.unit_id, c.tariff_code, c.party, s.part
                ORDER BY c.seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before_fen
    FROM (SELECT DISTINCT billing_month, unit_id, tariff_code FROM charge WHERE amount_fen < 0) g
    JOIN charge c ON c.billing_month = g.billing_month AND c.unit_id = g.unit_id AND c.tariff_code = g.tariff_code
    JOIN (SELECT set_id, CASE kind WHEN 'late-fee' THEN 'late_fee' WHEN 'cost' THEN 'cost' ELSE 'principal' END AS part
        FROM charge_set) s ON s.set_id = c.set_id) lines;

-- What stands of every charge after credits, and what of that is still open; whoever wants open ones asks for
-- open_fen <> 0. A charge that was paid and credited afterwards is open with a negative amount until it is released.
CREATE VIEW open_charge AS
SELECT c.billing_month, c.unit_id, c.tariff_code, c.seq,
    replace(c.billing_month, '-', '') || '/' || replace(u.project_code, '/', '／') || '/'
        || replace(u.unit_code, '/', '／') || '/' || replace(c.tariff_code, '/', '／') || '/' || c.seq AS charge_no,
    s.kind, CASE s.kind WHEN 'late-fee' THEN 'late_fee' WHEN 'cost' THEN 'cost' ELSE 'principal' END AS part,
    CASE WHEN s.kind IN ('late-fee', 'cost') THEN COALESCE(s.corrects, c.seq) ELSE c.seq END AS debt_seq,
    CASE WHEN s.kind IN ('late-fee', 'cost') THEN COALESCE((SELECT ps.due_date FROM charge pc
        JOIN charge_set ps ON ps.set_id = pc.set_id WHERE pc.billing_month = c.billing_month AND pc.unit_id = c.unit_id
        AND pc.tariff_code = c.tariff_code AND pc.seq = s.corrects), s.due_date) ELSE s.due_date END AS debt_due_date,
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
