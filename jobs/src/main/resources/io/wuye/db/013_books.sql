-- Vouchers become a chain, and periods can be closed.

-- The seal of a voucher: a digest of the seal before it and of all that the voucher says. Whoever alters an old voucher
-- behind the program's back breaks every seal after it.
CREATE TABLE voucher_seal (
    voucher_id {{id}},
    sha256     TEXT NOT NULL
);
-- append-only: voucher_seal

-- A closing: nothing is dated on or before this day any more.
CREATE TABLE ledger_close (
    through   TEXT NOT NULL PRIMARY KEY,   -- the last day of a month
    run_id    BIGINT NOT NULL,
    vouchers  BIGINT NOT NULL,             -- how many were dated up to then
    debit_fen BIGINT NOT NULL,             -- and what they came to
    sha256    TEXT NOT NULL                -- seal of the last voucher there was
) {{without_rowid}};
-- append-only: ledger_close

-- What an estate cost, for the disclosure to owners. Layout of register tables: package io.wuye.kernel.register.
CREATE TABLE expense (
    version_id    {{id}},
    id            BIGINT NOT NULL,
    project_code  TEXT NOT NULL,
    period        TEXT NOT NULL,
    category      TEXT NOT NULL,
    amount        BIGINT,
    memo          TEXT NOT NULL,
    project_id    BIGINT,
    import_id     BIGINT NOT NULL,
    source_row    BIGINT NOT NULL,
    superseded_by BIGINT
);
CREATE UNIQUE INDEX expense_current ON expense (project_code, period, category, memo) WHERE superseded_by IS NULL;
