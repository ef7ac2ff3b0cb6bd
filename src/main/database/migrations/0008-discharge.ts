import type { Migration } from '../migrate.ts';

/** Going home: the plan, appointments, and packets that left the office. */
export const migration: Migration = {
  version: 8,
  name: 'discharge',
  up(db) {
    db.exec(`
      CREATE TABLE discharge_plan (
        case_id               TEXT PRIMARY KEY NOT NULL REFERENCES case_record (id),
        -- YYYY-MM-DD
        discharge_on          TEXT,
        -- two-digit patient discharge status
        disposition           TEXT,
        destination_name      TEXT,
        destination_address   TEXT,
        destination_phone     TEXT,
        reason_in_plain_words TEXT,
        transport             TEXT,
        caregiver_name        TEXT,
        caregiver_phone       TEXT,
        version               INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE TABLE appointment (
        id                 TEXT PRIMARY KEY NOT NULL,
        case_id            TEXT NOT NULL REFERENCES case_record (id),
        with_whom          TEXT NOT NULL,
        purpose            TEXT NOT NULL,
        -- YYYY-MM-DD, and HH:MM local time at the place
        on_day             TEXT NOT NULL,
        at_time            TEXT,
        place              TEXT,
        phone              TEXT,
        getting_there      TEXT,
        bring              TEXT,
        interpreter_needed INTEGER NOT NULL CHECK (interpreter_needed IN (0, 1)),
        -- 1: taken out of the plan; kept for the record
        removed            INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
        version            INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE INDEX appointment_by_case ON appointment (case_id, on_day, at_time);

      CREATE TABLE packet_output (
        id         TEXT PRIMARY KEY NOT NULL,
        case_id    TEXT NOT NULL REFERENCES case_record (id),
        target     TEXT NOT NULL CHECK (target IN ('file','printer')),
        pages      INTEGER NOT NULL CHECK (pages >= 1),
        -- SHA-256 of the PDF, hex
        sha256     TEXT NOT NULL,
        point_size INTEGER NOT NULL CHECK (point_size IN (12, 14, 18)),
        -- 1: carried the draft watermark
        draft      INTEGER NOT NULL CHECK (draft IN (0, 1)),
        -- ISO-8601 UTC
        printed_at TEXT NOT NULL,
        printed_by TEXT NOT NULL REFERENCES account (id)
      ) STRICT;

      CREATE INDEX packet_output_by_case ON packet_output (case_id, printed_at DESC);
    `);
  },
};
