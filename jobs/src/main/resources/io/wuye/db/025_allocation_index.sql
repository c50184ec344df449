-- What a payment or a run paid is read from an index alone: looking up every line by its long key cost more.
DROP INDEX allocation_payment;
CREATE INDEX allocation_payment ON allocation (payment_id, billing_month, unit_id, tariff_code, seq, run_id, amount_fen, part);
DROP INDEX allocation_run;
CREATE INDEX allocation_run ON allocation (run_id, posted_on, amount_fen);

-- As before, but late fees and costs are read first and their debts by key: SQLite takes the tables of a CROSS JOIN in
-- the order written, and left to itself would read every charge there ever was.
DROP VIEW open_charge;
DROP VIEW open_surcharge;
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
CROSS JOIN charge c CROSS JOIN charge_set s CROSS JOIN unit u
LEFT JOIN tariff t ON t.version_id = s.tariff_version
WHERE c.billing_month = l.billing_month AND c.unit_id = l.unit_id AND c.tariff_code = l.tariff_code AND c.seq = l.debt_seq
    AND s.set_id = c.set_id AND u.id = l.unit_id AND u.superseded_by IS NULL;
CREATE VIEW open_charge AS SELECT * FROM open_fee UNION ALL SELECT * FROM open_surcharge;
