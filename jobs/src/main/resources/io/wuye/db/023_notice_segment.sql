-- What the late fees annexed to a letter were reckoned from; frozen with it.
CREATE TABLE notice_segment (
    notice_id      BIGINT NOT NULL,
    line           BIGINT NOT NULL,
    from_date      TEXT NOT NULL,
    to_date        TEXT NOT NULL,
    principal_fen  BIGINT NOT NULL,
    rate           TEXT NOT NULL,     -- per day
    days           BIGINT NOT NULL,
    amount_fen     BIGINT NOT NULL,
    lpr_fen        BIGINT NOT NULL,   -- the reference by the loan prime rate
    PRIMARY KEY (notice_id, line, from_date)
) {{without_rowid}};
-- append-only: notice_segment
