import type { Migration } from '../migrate.ts';

/** What the vault is for, beside the records themselves, so that a moved folder cannot pass for another kind. */
export const migration: Migration = {
  version: 10,
  name: 'vault-kind',
  up(db) {
    db.exec(`
      CREATE TABLE vault_kind (
        -- exactly one row
        id   INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        -- sample: nobody in it is real
        kind TEXT NOT NULL CHECK (kind IN ('clinic','sample'))
      ) STRICT;

      -- Every vault that is in use already is a clinic's; a new one says what it is when it is made.
      INSERT INTO vault_kind (id, kind) SELECT 1, 'clinic' FROM facility;

      CREATE TRIGGER vault_kind_stays BEFORE UPDATE ON vault_kind
      BEGIN SELECT RAISE(ABORT, 'the kind of a vault never changes'); END;

      CREATE TRIGGER vault_kind_is_kept BEFORE DELETE ON vault_kind
      BEGIN SELECT RAISE(ABORT, 'the kind of a vault never changes'); END;
    `);
  },
};
