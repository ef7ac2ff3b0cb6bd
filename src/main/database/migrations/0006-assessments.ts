import type { Migration } from '../migrate.ts';

/** Assessments, and the safety alerts that answers open. */
export const migration: Migration = {
  version: 6,
  name: 'assessments',
  up(db) {
    db.exec(`
      CREATE TABLE assessment (
        id                 TEXT PRIMARY KEY NOT NULL,
        case_id            TEXT NOT NULL REFERENCES case_record (id),
        instrument_id      TEXT NOT NULL,
        instrument_version TEXT NOT NULL,
        language           TEXT NOT NULL,
        mode               TEXT NOT NULL CHECK (mode IN ('self','interviewer','proxy')),
        -- ISO-8601 UTC; when it was answered, not when it was typed
        administered_at    TEXT NOT NULL,
        administered_by    TEXT NOT NULL REFERENCES account (id),
        -- JSON object: link id to answer
        answers            TEXT NOT NULL CHECK (json_valid(answers)),
        status             TEXT NOT NULL CHECK (status IN ('in-progress','completed')),
        -- points; NULL while unscorable, never 0 for a missing answer
        score              INTEGER,
        band               TEXT,
        prorated           INTEGER NOT NULL CHECK (prorated IN (0, 1)),
        completed_at       TEXT,
        version            INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE INDEX assessment_by_case ON assessment (case_id, instrument_id, completed_at DESC);

      CREATE TRIGGER completed_assessment_is_never_changed BEFORE UPDATE ON assessment WHEN OLD.status = 'completed'
      BEGIN SELECT RAISE(ABORT, 'a completed assessment never changes'); END;

      CREATE TABLE safety_alert (
        id            TEXT PRIMARY KEY NOT NULL,
        case_id       TEXT NOT NULL REFERENCES case_record (id),
        assessment_id TEXT REFERENCES assessment (id),
        instrument_id TEXT,
        link_id       TEXT,
        level         TEXT NOT NULL
          CHECK (level IN ('suicide-risk','suicide-imminent','incomplete-safety','interpersonal-safety')),
        status        TEXT NOT NULL CHECK (status IN ('open','closed')),
        -- ISO-8601 UTC
        opened_at     TEXT NOT NULL,
        opened_by     TEXT NOT NULL REFERENCES account (id),
        closed_at     TEXT,
        closed_by     TEXT REFERENCES account (id),
        closure       TEXT,
        version       INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE INDEX safety_alert_by_case ON safety_alert (case_id, status);
      -- One answer opens one alert of a level, however often it is sent; a closed one does not hide the next.
      CREATE UNIQUE INDEX safety_alert_once ON safety_alert (assessment_id, level) WHERE status = 'open';

      CREATE TABLE safety_event (
        id          TEXT PRIMARY KEY NOT NULL,
        alert_id    TEXT NOT NULL REFERENCES safety_alert (id),
        position    INTEGER NOT NULL,
        kind        TEXT NOT NULL,
        -- ISO-8601 UTC: when it happened, when it was written down
        occurred_at TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES account (id),
        -- JSON of the step's own fields
        detail      TEXT NOT NULL CHECK (json_valid(detail)),
        UNIQUE (alert_id, position)
      ) STRICT;
    `);
  },
};
