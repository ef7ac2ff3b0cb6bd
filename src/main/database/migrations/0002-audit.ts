import type { Migration } from '../migrate.ts';

/** The trail of everything done and seen: append-only, chained. */
export const migration: Migration = {
  version: 2,
  name: 'audit',
  up(db) {
    db.exec(`
      CREATE TABLE audit_entry (
        seq        INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        -- ISO-8601 UTC
        at         TEXT NOT NULL,
        actor_id   TEXT NOT NULL,
        method     TEXT NOT NULL,
        -- table and id of what was read or changed; id is NULL for lists
        entity     TEXT,
        entity_id  TEXT,
        case_id    TEXT,
        outcome    TEXT NOT NULL CHECK (outcome IN ('done','refused','failed')),
        -- refusal code
        code       TEXT,
        -- HMAC-SHA256, hex, of the changed record's new content; NULL for reads
        record_mac TEXT,
        -- HMAC-SHA256, hex, over the previous entry's chain value and this entry
        chain      TEXT NOT NULL
      ) STRICT;

      -- "Who looked at this case", newest first.
      CREATE INDEX audit_entry_by_case ON audit_entry (case_id, seq DESC) WHERE case_id IS NOT NULL;

      CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
      BEGIN SELECT RAISE(ABORT, 'audit entries never change'); END;
      CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
      BEGIN SELECT RAISE(ABORT, 'audit entries are never removed'); END;
    `);
  },
};
