-- What the bounds of billing compare: sums by cycle as they were planned and posted, and what a plan found suspicious.

CREATE TABLE bill_total (
    run_id        BIGINT NOT NULL,
    posted        BIGINT NOT NULL,     -- 0 planned, 1 posted
    project_id    BIGINT NOT NULL,
    billing_month TEXT NOT NULL,
    cycle         TEXT NOT NULL,       -- month, quarter, …
    first         BIGINT NOT NULL,     -- of the range of units
    amount_fen    BIGINT NOT NULL,
    PRIMARY KEY (project_id, billing_month, cycle, posted, run_id, first)
) {{without_rowid}};

CREATE TABLE bill_suspect (
    run_id        BIGINT NOT NULL,
    bound         TEXT NOT NULL,       -- max-line, max-lines, zero-price
    project_id    BIGINT NOT NULL,
    billing_month TEXT NOT NULL,
    tariff_code   TEXT NOT NULL,       -- empty for max-lines
    first         BIGINT NOT NULL,     -- of the range of units
    unit_code     TEXT NOT NULL,       -- the worst, or the first
    worst         BIGINT NOT NULL,     -- fen, or lines
    cases         BIGINT NOT NULL,     -- how many there are
    PRIMARY KEY (run_id, bound, project_id, billing_month, tariff_code, first)
) {{without_rowid}};

INSERT INTO bill_total (run_id, posted, project_id, billing_month, cycle, first, amount_fen)
SELECT s.run_id, 1, s.project_id, s.billing_month, t.cycle, 0, SUM(c.amount_fen)
FROM charge c JOIN charge_set s ON s.set_id = c.set_id JOIN tariff t ON t.version_id = s.tariff_version
WHERE s.kind <> 'opening'
GROUP BY s.run_id, s.project_id, s.billing_month, t.cycle;
