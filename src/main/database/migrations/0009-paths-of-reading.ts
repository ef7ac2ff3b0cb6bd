import type { Migration } from '../migrate.ts';

/**
 * Reads that went through whole tables: the caseload in its own order, open and closed cases together, and the alerts
 * of an assessment, looked up with every answer.
 */
export const migration: Migration = {
  version: 9,
  name: 'paths-of-reading',
  up(db) {
    db.exec(`
      DROP INDEX case_record_by_opening;
      CREATE INDEX case_record_by_opening ON case_record (status DESC, opened_on DESC, id);

      CREATE INDEX safety_alert_by_assessment ON safety_alert (assessment_id);
    `);
  },
};
