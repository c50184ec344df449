-- A correction by hand names the line it corrects.

ALTER TABLE charge_set ADD COLUMN corrects BIGINT;   -- seq of that line, of the same month, unit and fee item

DROP VIEW charge_line;
CREATE VIEW charge_line AS
SELECT c.billing_month, c.unit_id, c.tariff_code, c.seq, s.kind, s.period_from, s.period_to, s.service_from,
    s.service_to, c.party, c.quantity, s.unit_price, s.factor, c.amount_fen, c.net_fen, s.due_date, s.tariff_version,
    s.run_id, s.reason, s.approver, s.corrects, c.set_id
FROM charge c JOIN charge_set s ON s.set_id = c.set_id;
