-- What was run, on which inputs, with which result.
CREATE TABLE run (
    run_id      {{id}},
    job         TEXT NOT NULL,
    key_text    TEXT NOT NULL,      -- business key: name=value, sorted, joined with a space
    attempt     BIGINT NOT NULL,    -- a finished key may be run again as its next attempt
    as_of       TEXT NOT NULL,
    parameters  TEXT NOT NULL,      -- JSON: what else the run was told
    status      TEXT NOT NULL,      -- running, done, failed, interrupted
    outcome     TEXT,               -- name of the outcome once it ended
    declared    TEXT,               -- the outcome a step wants instead of DONE
    message     TEXT NOT NULL DEFAULT '[]',  -- JSON: key and arguments of the sentence it ended with
    started_at  TEXT NOT NULL,      -- UTC, milliseconds
    ended_at    TEXT,
    pid         BIGINT NOT NULL,
    command     TEXT NOT NULL,
    UNIQUE (job, key_text, attempt)
);

CREATE TABLE run_input (
    run_id  BIGINT NOT NULL REFERENCES run,
    file    TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    bytes   BIGINT NOT NULL,
    PRIMARY KEY (run_id, file)
) {{without_rowid}};

-- Figures a step leaves for the summary; written in the step's own transaction.
CREATE TABLE run_figure (
    run_id  BIGINT NOT NULL REFERENCES run,
    name    TEXT NOT NULL,
    value   TEXT NOT NULL,          -- JSON
    PRIMARY KEY (run_id, name)
) {{without_rowid}};

-- Steps and ranges whose work is committed; written in the same transaction as the work.
CREATE TABLE run_step (
    run_id  BIGINT NOT NULL REFERENCES run,
    step    TEXT NOT NULL,
    PRIMARY KEY (run_id, step)
) {{without_rowid}};

-- What happened to a run besides its steps: stopped, recovered, continued, given up.
CREATE TABLE run_event (
    event_id {{id}},
    run_id   BIGINT NOT NULL REFERENCES run,
    at       TEXT NOT NULL,
    event    TEXT NOT NULL,
    detail   TEXT NOT NULL
);
-- append-only: run_event

-- The batch framework's own tables (version 6.0), in the same database so that a chunk commits on both sides or neither.
CREATE TABLE batch_job_instance (
    job_instance_id  {{id}},
    version          BIGINT,
    job_name         VARCHAR(100) NOT NULL,
    job_key          VARCHAR(32) NOT NULL,
    CONSTRAINT job_inst_un UNIQUE (job_name, job_key)
);

CREATE TABLE batch_job_execution (
    job_execution_id  {{id}},
    version           BIGINT,
    job_instance_id   BIGINT NOT NULL REFERENCES batch_job_instance,
    create_time       TIMESTAMP NOT NULL,
    start_time        TIMESTAMP DEFAULT NULL,
    end_time          TIMESTAMP DEFAULT NULL,
    status            VARCHAR(10),
    exit_code         VARCHAR(2500),
    exit_message      VARCHAR(2500),
    last_updated      TIMESTAMP
);

CREATE TABLE batch_job_execution_params (
    job_execution_id  BIGINT NOT NULL REFERENCES batch_job_execution,
    parameter_name    VARCHAR(100) NOT NULL,
    parameter_type    VARCHAR(100) NOT NULL,
    parameter_value   VARCHAR(2500),
    identifying       CHAR(1) NOT NULL
);

CREATE TABLE batch_step_execution (
    step_execution_id   {{id}},
    version             BIGINT NOT NULL,
    step_name           VARCHAR(100) NOT NULL,
    job_execution_id    BIGINT NOT NULL REFERENCES batch_job_execution,
    create_time         TIMESTAMP NOT NULL,
    start_time          TIMESTAMP DEFAULT NULL,
    end_time            TIMESTAMP DEFAULT NULL,
    status              VARCHAR(10),
    commit_count        BIGINT,
    read_count          BIGINT,
    filter_count        BIGINT,
    write_count         BIGINT,
    read_skip_count     BIGINT,
    write_skip_count    BIGINT,
    process_skip_count  BIGINT,
    rollback_count      BIGINT,
    exit_code           VARCHAR(2500),
    exit_message        VARCHAR(2500),
    last_updated        TIMESTAMP
);
-- Every restart asks for the last execution of each step.
CREATE INDEX batch_step_by_execution ON batch_step_execution (job_execution_id, step_name);

CREATE TABLE batch_step_execution_context (
    step_execution_id   BIGINT NOT NULL PRIMARY KEY REFERENCES batch_step_execution,
    short_context       VARCHAR(2500) NOT NULL,
    serialized_context  TEXT
);

CREATE TABLE batch_job_execution_context (
    job_execution_id    BIGINT NOT NULL PRIMARY KEY REFERENCES batch_job_execution,
    short_context       VARCHAR(2500) NOT NULL,
    serialized_context  TEXT
);

-- sequence: batch_step_execution_seq
-- sequence: batch_job_execution_seq
-- sequence: batch_job_instance_seq
