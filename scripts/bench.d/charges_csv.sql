-- Baseline of charges.csv: the same lines (month @month) in the same order, column by column.
SELECT substr(c.billing_month, 1, 4) || substr(c.billing_month, 6) || '/' || u.project_code || '/' || u.unit_code || '/'
        || c.tariff_code || '/' || c.seq AS charge_no,
    u.project_code, u.unit_code, c.tariff_code, s.service_from, s.service_to, c.seq, c.party, s.kind, c.quantity,
    s.unit_price, s.factor, printf('%d.%02d', c.amount_fen / 100, c.amount_fen % 100) AS amount,
    printf('%d.%02d', c.net_fen / 100, c.net_fen % 100) AS net,
    printf('%d.%02d', (c.amount_fen - c.net_fen) / 100, (c.amount_fen - c.net_fen) % 100) AS tax, s.due_date
FROM project p
CROSS JOIN unit u ON u.project_id = p.id AND u.superseded_by IS NULL
CROSS JOIN charge c ON c.billing_month = @month AND c.unit_id = u.id
CROSS JOIN charge_set s ON s.set_id = c.set_id
WHERE p.superseded_by IS NULL
ORDER BY p.door_key, u.door_key, c.tariff_code, c.seq;
