-- Double entry: every voucher balances to the fen and is never changed; corrections are red vouchers.

CREATE TABLE voucher (
    voucher_id   {{id}},
    voucher_no   TEXT NOT NULL UNIQUE,
    posted_on    TEXT NOT NULL,
    project_code TEXT NOT NULL,
    source       TEXT NOT NULL,          -- what it records, e.g. bill 2026-11
    memo         TEXT NOT NULL,
    run_id       BIGINT NOT NULL,
    UNIQUE (run_id, project_code, source)
);
CREATE INDEX voucher_posted_on ON voucher (posted_on, voucher_no);
-- append-only: voucher

CREATE TABLE voucher_line (
    voucher_id  BIGINT NOT NULL REFERENCES voucher,
    line        BIGINT NOT NULL,
    account     TEXT NOT NULL,
    debit_fen   BIGINT NOT NULL,
    credit_fen  BIGINT NOT NULL,
    unit_code   TEXT NOT NULL,           -- empty when summarised
    memo        TEXT NOT NULL,
    PRIMARY KEY (voucher_id, line)
) {{without_rowid}};
-- append-only: voucher_line
