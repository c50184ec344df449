-- Baseline of charges.csv: the same lines (of month @month and project @project) in the same order, column by column. Asked
-- for one project after the other it has next to nothing to sort.
SELECT substr(c.billing_month, 1, 4) || substr(c.billing_month, 6) || '/' || u.project_code || '/' || u.unit_code || '/'
        || c.tariff_code || '/' || c.seq AS charge_no,
    u.project_code, u.unit_code, c.tariff_code, s.service_from, s.service_to, c.seq, c.party, s.kind, c.quantity,
    s.unit_price, s.factor, printf('%d.%02d', c.amount_fen / 100, c.amount_fen % 100) AS amount,
    printf('%d.%02d', c.net_fen / 100, c.net_fen % 100) AS net,
    printf('%d.%02d', (c.amount_fen - c.net_fen) / 100, (c.amount_fen - c.net_fen) % 100) AS tax, s.due_date
FROM unit u
CROSS JOIN charge c ON c.billing_month = @month AND c.unit_id = u.id
CROSS JOIN charge_set s ON s.set_id = c.set_id
WHERE u.project_id = @project AND u.superseded_by IS NULL
ORDER BY u.door_key, u.id, c.tariff_code, c.seq;
