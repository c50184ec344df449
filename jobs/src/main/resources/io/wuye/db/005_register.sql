-- Files the registers were filled from. A version of a fact names the file that brought it by import_id.
CREATE TABLE import_file (
    import_id      {{id}},
    run_id         BIGINT NOT NULL,
    kind           TEXT NOT NULL,
    file_name      TEXT NOT NULL,   -- without the folder it lay in
    sha256         TEXT NOT NULL,
    recorded_on    TEXT NOT NULL,   -- the day on which its facts became known: as-of of the run
    rows_read      BIGINT NOT NULL, -- = accepted + rejected + duplicate + blank + ignored
    rows_accepted  BIGINT NOT NULL, -- new facts and new versions of known ones
    rows_rejected  BIGINT NOT NULL,
    rows_duplicate BIGINT NOT NULL, -- say what another row or the register says already
    rows_blank     BIGINT NOT NULL,
    rows_ignored   BIGINT NOT NULL,
    rows_changed   BIGINT NOT NULL  -- new versions among the accepted
);
CREATE INDEX import_file_content ON import_file (kind, sha256);
-- append-only: import_file
