import type { Migration } from '../migrate.ts';

/** Cases, and what was imported from the hospital record. */
export const migration: Migration = {
  version: 4,
  name: 'cases',
  up(db) {
    db.exec(`
      CREATE TABLE case_record (
        id        TEXT PRIMARY KEY NOT NULL,
        person_id TEXT NOT NULL REFERENCES person (id),
        setting   TEXT NOT NULL CHECK (setting IN ('inpatient','emergency','outpatient','community')),
        location  TEXT,
        reason    TEXT NOT NULL,
        -- YYYY-MM-DD
        opened_on TEXT NOT NULL,
        worker_id TEXT NOT NULL REFERENCES account (id),
        status    TEXT NOT NULL CHECK (status IN ('open','closed')),
        -- ISO-8601 UTC
        closed_at TEXT,
        version   INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE INDEX case_record_by_person ON case_record (person_id, opened_on DESC);
      -- The caseload: all, or one worker's, newest first.
      CREATE INDEX case_record_by_opening ON case_record (status, opened_on DESC, id);
      CREATE INDEX case_record_by_worker ON case_record (worker_id, status, opened_on DESC, id);

      CREATE TABLE import_batch (
        id          TEXT PRIMARY KEY NOT NULL,
        -- SHA-256 of the file, hex
        sha256      TEXT NOT NULL,
        -- ISO-8601 UTC
        imported_at TEXT NOT NULL,
        imported_by TEXT NOT NULL REFERENCES account (id),
        -- JSON of what it did, returned again when the same batch is sent twice
        result      TEXT NOT NULL CHECK (json_valid(result))
      ) STRICT;

      CREATE TABLE chart_encounter (
        id          TEXT PRIMARY KEY NOT NULL,
        person_id   TEXT NOT NULL REFERENCES person (id),
        -- the id it has in the system it came from
        source_id   TEXT NOT NULL,
        batch_id    TEXT NOT NULL REFERENCES import_batch (id),
        -- FHIR R4 Encounter.class code
        class       TEXT,
        description TEXT,
        -- as the source gave it: instant with offset, or calendar day
        started_at  TEXT,
        ended_at    TEXT,
        UNIQUE (person_id, source_id)
      ) STRICT;

      CREATE TABLE chart_condition (
        id              TEXT PRIMARY KEY NOT NULL,
        person_id       TEXT NOT NULL REFERENCES person (id),
        source_id       TEXT NOT NULL,
        batch_id        TEXT NOT NULL REFERENCES import_batch (id),
        code            TEXT,
        code_system     TEXT,
        description     TEXT NOT NULL,
        clinical_status TEXT,
        -- YYYY, YYYY-MM or YYYY-MM-DD
        onset_on        TEXT,
        UNIQUE (person_id, source_id)
      ) STRICT;
    `);
  },
};
