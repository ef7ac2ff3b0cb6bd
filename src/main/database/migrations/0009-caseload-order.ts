import type { Migration } from '../migrate.ts';

/** The caseload in its own order, open and closed cases together: without it the whole table was sorted for a page. */
export const migration: Migration = {
  version: 9,
  name: 'caseload-order',
  up(db) {
    db.exec(`
      DROP INDEX case_record_by_opening;
      CREATE INDEX case_record_by_opening ON case_record (status DESC, opened_on DESC, id);
    `);
  },
};
