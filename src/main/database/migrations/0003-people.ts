import type { Migration } from '../migrate.ts';

/** People, how they are known, reached and surrounded. */
export const migration: Migration = {
  version: 3,
  name: 'people',
  up(db) {
    db.exec(`
      CREATE TABLE person (
        id                 TEXT PRIMARY KEY NOT NULL,
        family_name        TEXT NOT NULL,
        given_name         TEXT NOT NULL,
        preferred_name     TEXT,
        -- family, given and preferred name as they are compared: lower case, no accents
        folded_name        TEXT NOT NULL,
        folded_given       TEXT NOT NULL,
        pronouns           TEXT,
        -- YYYY, YYYY-MM or YYYY-MM-DD
        born_on            TEXT,
        sex                TEXT NOT NULL CHECK (sex IN ('female','male','other','unknown')),
        -- BCP 47
        language           TEXT,
        interpreter_needed INTEGER CHECK (interpreter_needed IN (0, 1)),
        version            INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      -- The search box looks for the beginning of either name.
      CREATE INDEX person_by_folded_name ON person (folded_name);
      CREATE INDEX person_by_folded_given ON person (folded_given);
      CREATE INDEX person_by_birth ON person (born_on);

      CREATE TABLE person_identifier (
        person_id TEXT NOT NULL REFERENCES person (id),
        position  INTEGER NOT NULL,
        system    TEXT NOT NULL,
        value     TEXT NOT NULL,
        kind      TEXT NOT NULL CHECK (kind IN ('MRN','SSN','driver','passport','other')),
        PRIMARY KEY (person_id, position)
      ) STRICT, WITHOUT ROWID;

      -- Imports match by number; the search box finds by the beginning of one.
      CREATE INDEX person_identifier_by_value ON person_identifier (value, system);

      CREATE TABLE person_phone (
        person_id         TEXT NOT NULL REFERENCES person (id),
        position          INTEGER NOT NULL,
        value             TEXT NOT NULL,
        -- digits alone, for searching
        digits            TEXT NOT NULL,
        use               TEXT NOT NULL CHECK (use IN ('home','mobile','work','other')),
        may_call          INTEGER NOT NULL CHECK (may_call IN (0, 1)),
        may_leave_message INTEGER NOT NULL CHECK (may_leave_message IN (0, 1)),
        PRIMARY KEY (person_id, position)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX person_phone_by_digits ON person_phone (digits);

      CREATE TABLE person_address (
        person_id    TEXT NOT NULL REFERENCES person (id),
        position     INTEGER NOT NULL,
        -- JSON array of address lines
        lines        TEXT NOT NULL CHECK (json_valid(lines)),
        city         TEXT,
        state        TEXT,
        postal_code  TEXT,
        confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
        PRIMARY KEY (person_id, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE person_contact (
        id           TEXT PRIMARY KEY NOT NULL,
        person_id    TEXT NOT NULL REFERENCES person (id),
        position     INTEGER NOT NULL,
        name         TEXT NOT NULL,
        relationship TEXT,
        phone        TEXT
      ) STRICT;

      CREATE INDEX person_contact_by_person ON person_contact (person_id, position);
    `);
  },
};
