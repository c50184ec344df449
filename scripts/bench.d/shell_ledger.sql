-- What scripts/bench ledger does in the sqlite3 shell: payments laid end to end against charges by due day, and the ageing.
PRAGMA temp_store = MEMORY;
BEGIN;
CREATE TEMP TABLE money (payment_id INTEGER PRIMARY KEY, unit_id INTEGER, from_fen INTEGER, to_fen INTEGER);
INSERT INTO money SELECT payment_id, unit_id, to_fen - amount_fen, to_fen FROM (SELECT p.payment_id, m.unit_id,
    p.amount_fen, SUM(p.amount_fen) OVER (PARTITION BY m.unit_id ORDER BY p.paid_at, p.channel, p.payment_no) AS to_fen
    FROM payment p JOIN payment_match m ON m.payment_id = p.payment_id);
CREATE INDEX temp.money_unit ON money (unit_id);
CREATE TEMP TABLE owed (unit_id INTEGER, billing_month TEXT, tariff_code TEXT, seq INTEGER, from_fen INTEGER,
    to_fen INTEGER, PRIMARY KEY (unit_id, to_fen)) WITHOUT ROWID;
INSERT INTO owed SELECT unit_id, billing_month, tariff_code, seq, to_fen - amount_fen, to_fen FROM (SELECT c.*,
    SUM(c.amount_fen) OVER (PARTITION BY c.unit_id ORDER BY s.due_date, c.billing_month, c.tariff_code, c.seq) AS to_fen
    FROM charge c JOIN charge_set s ON s.set_id = c.set_id);
INSERT INTO allocation (billing_month, unit_id, tariff_code, seq, payment_id, run_id, part, amount_fen, posted_on)
SELECT o.billing_month, o.unit_id, o.tariff_code, o.seq, m.payment_id, 1, 'principal',
    MIN(m.to_fen, o.to_fen) - MAX(m.from_fen, o.from_fen), '2026-04-30'
FROM money m JOIN owed o ON o.unit_id = m.unit_id AND o.to_fen > m.from_fen AND o.from_fen < m.to_fen
ORDER BY 1, 2, 3, 4, 5;
COMMIT;
.mode csv
.output shell-allocations.csv
SELECT p.payment_no, replace(a.billing_month, '-', '') || '/' || u.project_code || '/' || u.unit_code || '/'
    || a.tariff_code || '/' || a.seq, a.part, printf('%d.%02d', a.amount_fen / 100, a.amount_fen % 100)
FROM allocation a JOIN payment p ON p.payment_id = a.payment_id JOIN unit u ON u.id = a.unit_id
ORDER BY p.paid_at, p.channel, p.payment_no, a.billing_month, a.tariff_code, a.seq;
.output shell-vouchers.csv
SELECT u.project_code, a.posted_on, a.tariff_code, SUM(a.amount_fen) FROM allocation a JOIN unit u ON u.id = a.unit_id
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
.output shell-ageing.csv
SELECT u.project_code, u.unit_code, o.party, SUM(o.open_fen * (o.days <= 0)), SUM(o.open_fen * (o.days BETWEEN 1 AND 30)),
    SUM(o.open_fen * (o.days BETWEEN 31 AND 90)), SUM(o.open_fen * (o.days BETWEEN 91 AND 180)),
    SUM(o.open_fen * (o.days > 180)), SUM(o.open_fen)
FROM (SELECT c.unit_id, c.party, CAST(julianday('2026-04-30') - julianday(s.due_date) AS INTEGER) AS days,
        c.amount_fen - COALESCE((SELECT SUM(a.amount_fen) FROM allocation a WHERE a.billing_month = c.billing_month
            AND a.unit_id = c.unit_id AND a.tariff_code = c.tariff_code AND a.seq = c.seq), 0) AS open_fen
    FROM charge c JOIN charge_set s ON s.set_id = c.set_id) o
JOIN unit u ON u.id = o.unit_id WHERE o.open_fen > 0 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
.output shell-rates.csv
SELECT c.billing_month, c.tariff_code, SUM(c.amount_fen), SUM((SELECT SUM(a.amount_fen) FROM allocation a
    WHERE a.billing_month = c.billing_month AND a.unit_id = c.unit_id AND a.tariff_code = c.tariff_code
    AND a.seq = c.seq)) FROM charge c GROUP BY 1, 2 ORDER BY 1, 2;
