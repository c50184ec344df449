-- Versions of the retention schedule by which records were appraised: from then on their rows do not change.

CREATE TABLE archive_schedule_version (
    version TEXT NOT NULL PRIMARY KEY,
    sha256  TEXT NOT NULL,          -- of its rows but for their last day
    since   TEXT NOT NULL,          -- day of the first appraisal
    run_id  BIGINT NOT NULL
) {{without_rowid}};
-- append-only: archive_schedule_version
