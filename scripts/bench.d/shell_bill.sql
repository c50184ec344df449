-- Baseline (b): bills a month (parameter @month) in one INSERT … SELECT, in the order of the key. Amounts are whole numbers:
-- price and area have two decimals, the tax rate four. The sums of the
-- sets are left 0, which wuye does not: the baseline does less.
BEGIN;
INSERT INTO charge_set (set_id, run_id, project_id, billing_month, tariff_code, kind, period_from, period_to, service_from,
    service_to, unit_price, factor, due_date, tariff_version, lines, amount_fen, net_fen)
SELECT (SELECT coalesce(max(set_id), 0) FROM charge_set) + version_id, 0, 0, @month, tariff_code, 'charge', @month, @month,
    @month, @month, unit_price, '1', @month, version_id, 0, 0, 0
FROM tariff;

INSERT INTO charge (billing_month, unit_id, tariff_code, seq, set_id, party, quantity, amount_fen, net_fen)
WITH item AS MATERIALIZED (
    SELECT t.tariff_code, t.method = 'area' AS per_area, s.set_id,
        CAST(round(t.unit_price * 100) AS INTEGER) AS price, 10000 + CAST(round(t.tax_rate * 10000) AS INTEGER) AS gross_parts
    FROM tariff t JOIN charge_set s ON s.tariff_version = t.version_id AND s.billing_month = @month
    ORDER BY t.tariff_code
), home AS (
    SELECT u.id, u.area_m2, CAST(round(u.area_m2 * 100) AS INTEGER) AS area, p.name
    FROM unit u JOIN party p ON p.unit_id = u.id AND p.superseded_by IS NULL
    WHERE u.superseded_by IS NULL
    ORDER BY u.id
), line AS (
    SELECT h.id, i.tariff_code, i.set_id, h.name, iif(i.per_area, h.area_m2, '1') AS quantity, i.gross_parts,
        iif(i.per_area, (i.price * h.area + 50) / 100, i.price) AS amount
    FROM home h CROSS JOIN item i
)
SELECT @month, id, tariff_code, 1, set_id, name, quantity, amount, (amount * 20000 + gross_parts) / (2 * gross_parts)
FROM line;
COMMIT;
