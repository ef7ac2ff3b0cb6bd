import type { Migration } from '../migrate.ts';

/** Signed notes, and drafts of any form. */
export const migration: Migration = {
  version: 5,
  name: 'notes',
  up(db) {
    db.exec(`
      CREATE TABLE note (
        id          TEXT PRIMARY KEY NOT NULL,
        case_id     TEXT NOT NULL REFERENCES case_record (id),
        -- YYYY-MM-DD
        occurred_on TEXT NOT NULL,
        modality    TEXT NOT NULL,
        activity    TEXT NOT NULL,
        minutes     INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
        body        TEXT NOT NULL,
        author_id   TEXT NOT NULL REFERENCES account (id),
        -- ISO-8601 UTC
        signed_at   TEXT NOT NULL
      ) STRICT;

      CREATE INDEX note_by_case ON note (case_id, signed_at DESC);

      CREATE TRIGGER note_is_never_changed BEFORE UPDATE ON note
      BEGIN SELECT RAISE(ABORT, 'a signed note never changes'); END;
      CREATE TRIGGER note_is_never_removed BEFORE DELETE ON note
      BEGIN SELECT RAISE(ABORT, 'a signed note is never removed'); END;

      CREATE TABLE draft (
        account_id TEXT NOT NULL REFERENCES account (id),
        -- form:record id
        key        TEXT NOT NULL,
        case_id    TEXT REFERENCES case_record (id),
        -- JSON object of the form's values
        body       TEXT NOT NULL CHECK (json_valid(body)),
        revision   INTEGER NOT NULL,
        -- ISO-8601 UTC
        saved_at   TEXT NOT NULL,
        PRIMARY KEY (account_id, key)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX draft_by_case ON draft (case_id, account_id);
    `);
  },
};
