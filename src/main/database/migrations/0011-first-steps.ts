import type { Migration } from '../migrate.ts';

/** Who has put the list of first steps away. */
export const migration: Migration = {
  version: 11,
  name: 'first-steps',
  up(db) {
    db.exec(`
      CREATE TABLE first_steps_dismissal (
        account_id   TEXT PRIMARY KEY NOT NULL REFERENCES account (id),
        -- ISO-8601 UTC
        dismissed_at TEXT NOT NULL
      ) STRICT;
    `);
  },
};
