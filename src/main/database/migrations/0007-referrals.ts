import type { Migration } from '../migrate.ts';

/** The directory, and referrals to its services. */
export const migration: Migration = {
  version: 7,
  name: 'referrals',
  up(db) {
    db.exec(`
      CREATE TABLE organisation (
        id          TEXT PRIMARY KEY NOT NULL,
        name        TEXT NOT NULL,
        folded_name TEXT NOT NULL,
        phone       TEXT,
        address     TEXT,
        version     INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE TABLE service (
        id              TEXT PRIMARY KEY NOT NULL,
        organisation_id TEXT NOT NULL REFERENCES organisation (id),
        name            TEXT NOT NULL,
        folded_name     TEXT NOT NULL,
        phone           TEXT,
        fax             TEXT,
        hours           TEXT,
        -- JSON array of BCP 47 tags
        languages       TEXT NOT NULL CHECK (json_valid(languages)),
        eligibility     TEXT,
        what_to_expect  TEXT,
        -- YYYY-MM-DD
        verified_on     TEXT,
        version         INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE INDEX service_by_organisation ON service (organisation_id);

      CREATE TABLE service_domain (
        service_id TEXT NOT NULL REFERENCES service (id),
        position   INTEGER NOT NULL,
        domain     TEXT NOT NULL,
        PRIMARY KEY (service_id, position)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX service_domain_by_domain ON service_domain (domain, service_id);

      CREATE TABLE referral (
        id              TEXT PRIMARY KEY NOT NULL,
        case_id         TEXT NOT NULL REFERENCES case_record (id),
        -- SDOHCC category code
        domain          TEXT NOT NULL,
        reason          TEXT NOT NULL,
        urgency         TEXT NOT NULL CHECK (urgency IN ('routine','urgent','emergency')),
        -- 0: the service must not contact the person directly
        contact_allowed INTEGER NOT NULL CHECK (contact_allowed IN (0, 1)),
        safe_contact    TEXT,
        -- ISO-8601 UTC
        created_at      TEXT NOT NULL,
        created_by      TEXT NOT NULL REFERENCES account (id),
        version         INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE INDEX referral_by_case ON referral (case_id, created_at DESC);

      CREATE TABLE referral_recipient (
        id                 TEXT PRIMARY KEY NOT NULL,
        referral_id        TEXT NOT NULL REFERENCES referral (id),
        service_id         TEXT NOT NULL REFERENCES service (id),
        -- SDOHCC Task.status code
        status             TEXT NOT NULL CHECK (status IN ('draft','requested','accepted','rejected','cancelled',
          'in-progress','on-hold','completed','failed','entered-in-error')),
        reason_code        TEXT,
        reason_text        TEXT,
        outcome            TEXT,
        -- ISO-8601 UTC, each NULL until it happened
        sent_at            TEXT,
        responded_at       TEXT,
        contacted_at       TEXT,
        service_started_at TEXT,
        closed_at          TEXT,
        next_action        TEXT,
        -- YYYY-MM-DD
        next_action_on     TEXT,
        version            INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE INDEX referral_recipient_by_referral ON referral_recipient (referral_id);
      CREATE INDEX referral_recipient_by_service ON referral_recipient (service_id);
      -- The list of open referrals, soonest next action first.
      CREATE INDEX referral_recipient_open ON referral_recipient (next_action_on, id)
        WHERE status IN ('draft','requested','accepted','in-progress','on-hold');
      -- The referral report reads a range of days by when they were sent.
      CREATE INDEX referral_recipient_by_sending ON referral_recipient (sent_at) WHERE sent_at IS NOT NULL;

      CREATE TABLE referral_event (
        id            TEXT PRIMARY KEY NOT NULL,
        recipient_id  TEXT NOT NULL REFERENCES referral_recipient (id),
        kind          TEXT NOT NULL CHECK (kind IN ('status','contacted','note')),
        from_status   TEXT NOT NULL,
        to_status     TEXT NOT NULL,
        reason_code   TEXT,
        reason_text   TEXT,
        outcome       TEXT,
        said_by       TEXT NOT NULL,
        said_by_name  TEXT,
        channel       TEXT NOT NULL,
        -- ISO-8601 UTC: when it happened, when it was written down
        occurred_at   TEXT NOT NULL,
        recorded_at   TEXT NOT NULL,
        recorded_by   TEXT NOT NULL REFERENCES account (id)
      ) STRICT;

      CREATE INDEX referral_event_by_recipient ON referral_event (recipient_id, recorded_at);
    `);
  },
};
