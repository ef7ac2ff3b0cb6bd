import type { Migration } from '../migrate.ts';

/** The facility and who works there. */
export const migration: Migration = {
  version: 1,
  name: 'staff',
  up(db) {
    db.exec(`
      CREATE TABLE facility (
        -- exactly one row
        id        INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        name      TEXT NOT NULL,
        -- IANA time zone in which calendar days are counted
        time_zone TEXT NOT NULL,
        phone     TEXT,
        hours     TEXT,
        version   INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE TABLE account (
        id           TEXT PRIMARY KEY NOT NULL,
        -- what is typed to sign in
        name         TEXT NOT NULL UNIQUE COLLATE NOCASE,
        display_name TEXT NOT NULL,
        credentials  TEXT,
        phone        TEXT,
        -- JSON array of role names
        roles        TEXT NOT NULL CHECK (json_valid(roles))
      ) STRICT;
    `);
  },
};
