-- Written by `npm run db:types` from the migrations. Do not edit.

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

CREATE TABLE assessment (
  id                 TEXT PRIMARY KEY NOT NULL,
  case_id            TEXT NOT NULL REFERENCES case_record (id),
  instrument_id      TEXT NOT NULL,
  instrument_version TEXT NOT NULL,
  language           TEXT NOT NULL,
  mode               TEXT NOT NULL CHECK (mode IN ('self','interviewer','proxy')),
  -- ISO-8601 UTC; when it was answered, not when it was typed
  administered_at    TEXT NOT NULL,
  administered_by    TEXT NOT NULL REFERENCES account (id),
  -- JSON object: link id to answer
  answers            TEXT NOT NULL CHECK (json_valid(answers)),
  status             TEXT NOT NULL CHECK (status IN ('in-progress','completed')),
  -- points; NULL while unscorable, never 0 for a missing answer
  score              INTEGER,
  band               TEXT,
  prorated           INTEGER NOT NULL CHECK (prorated IN (0, 1)),
  completed_at       TEXT,
  version            INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX assessment_by_case ON assessment (case_id, instrument_id, completed_at DESC);

CREATE TRIGGER completed_assessment_is_never_changed BEFORE UPDATE ON assessment WHEN OLD.status = 'completed'
BEGIN SELECT RAISE(ABORT, 'a completed assessment never changes'); END;

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

CREATE INDEX audit_entry_by_case ON audit_entry (case_id, seq DESC) WHERE case_id IS NOT NULL;

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries never change'); END;

CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries are never removed'); END;

CREATE TABLE case_record (
  id        TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  setting   TEXT NOT NULL CHECK (setting IN ('inpatient','emergency','outpatient','community')),
  location  TEXT,
  reason    TEXT NOT NULL,
  -- YYYY-MM-DD
  opened_on TEXT NOT NULL,
  worker_id TEXT NOT NULL REFERENCES account (id),
  status    TEXT NOT NULL CHECK (status IN ('open','closed')),
  -- ISO-8601 UTC
  closed_at TEXT,
  version   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX case_record_by_opening ON case_record (status DESC, opened_on DESC, id);

CREATE INDEX case_record_by_person ON case_record (person_id, opened_on DESC);

CREATE INDEX case_record_by_worker ON case_record (worker_id, status, opened_on DESC, id);

CREATE TABLE chart_condition (
  id              TEXT PRIMARY KEY NOT NULL,
  person_id       TEXT NOT NULL REFERENCES person (id),
  source_id       TEXT NOT NULL,
  batch_id        TEXT NOT NULL REFERENCES import_batch (id),
  code            TEXT,
  code_system     TEXT,
  description     TEXT NOT NULL,
  clinical_status TEXT,
  -- YYYY, YYYY-MM or YYYY-MM-DD
  onset_on        TEXT,
  UNIQUE (person_id, source_id)
) STRICT;

CREATE TABLE chart_encounter (
  id          TEXT PRIMARY KEY NOT NULL,
  person_id   TEXT NOT NULL REFERENCES person (id),
  -- the id it has in the system it came from
  source_id   TEXT NOT NULL,
  batch_id    TEXT NOT NULL REFERENCES import_batch (id),
  -- FHIR R4 Encounter.class code
  class       TEXT,
  description TEXT,
  -- as the source gave it: instant with offset, or calendar day
  started_at  TEXT,
  ended_at    TEXT,
  UNIQUE (person_id, source_id)
) STRICT;

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

CREATE TABLE first_steps_dismissal (
  account_id   TEXT PRIMARY KEY NOT NULL REFERENCES account (id),
  -- ISO-8601 UTC
  dismissed_at TEXT NOT NULL
) STRICT;

CREATE TABLE import_batch (
  id          TEXT PRIMARY KEY NOT NULL,
  -- SHA-256 of the file, hex
  sha256      TEXT NOT NULL,
  -- ISO-8601 UTC
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL REFERENCES account (id),
  -- JSON of what it did, returned again when the same batch is sent twice
  result      TEXT NOT NULL CHECK (json_valid(result))
) STRICT;

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

CREATE TABLE organisation (
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  phone       TEXT,
  address     TEXT,
  version     INTEGER NOT NULL DEFAULT 1
) STRICT;

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

CREATE INDEX person_by_birth ON person (born_on);

CREATE INDEX person_by_folded_given ON person (folded_given);

CREATE INDEX person_by_folded_name ON person (folded_name);

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

CREATE TABLE person_identifier (
  person_id TEXT NOT NULL REFERENCES person (id),
  position  INTEGER NOT NULL,
  system    TEXT NOT NULL,
  value     TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('MRN','SSN','driver','passport','other')),
  PRIMARY KEY (person_id, position)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX referral_recipient_by_sending ON referral_recipient (sent_at) WHERE sent_at IS NOT NULL;

CREATE INDEX referral_recipient_by_service ON referral_recipient (service_id);

CREATE INDEX referral_recipient_open ON referral_recipient (next_action_on, id)
  WHERE status IN ('draft','requested','accepted','in-progress','on-hold');

CREATE TABLE safety_alert (
  id            TEXT PRIMARY KEY NOT NULL,
  case_id       TEXT NOT NULL REFERENCES case_record (id),
  assessment_id TEXT REFERENCES assessment (id),
  instrument_id TEXT,
  link_id       TEXT,
  level         TEXT NOT NULL
    CHECK (level IN ('suicide-risk','suicide-imminent','incomplete-safety','interpersonal-safety')),
  status        TEXT NOT NULL CHECK (status IN ('open','closed')),
  -- ISO-8601 UTC
  opened_at     TEXT NOT NULL,
  opened_by     TEXT NOT NULL REFERENCES account (id),
  closed_at     TEXT,
  closed_by     TEXT REFERENCES account (id),
  closure       TEXT,
  version       INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX safety_alert_by_assessment ON safety_alert (assessment_id);

CREATE INDEX safety_alert_by_case ON safety_alert (case_id, status);

CREATE UNIQUE INDEX safety_alert_once ON safety_alert (assessment_id, level) WHERE status = 'open';

CREATE TABLE safety_event (
  id          TEXT PRIMARY KEY NOT NULL,
  alert_id    TEXT NOT NULL REFERENCES safety_alert (id),
  position    INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  -- ISO-8601 UTC: when it happened, when it was written down
  occurred_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES account (id),
  -- JSON of the step's own fields
  detail      TEXT NOT NULL CHECK (json_valid(detail)),
  UNIQUE (alert_id, position)
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

CREATE TABLE vault_kind (
  -- exactly one row
  id   INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
  -- sample: nobody in it is real
  kind TEXT NOT NULL CHECK (kind IN ('clinic','sample'))
) STRICT;

CREATE TRIGGER vault_kind_is_kept BEFORE DELETE ON vault_kind
BEGIN SELECT RAISE(ABORT, 'the kind of a vault never changes'); END;

CREATE TRIGGER vault_kind_stays BEFORE UPDATE ON vault_kind
BEGIN SELECT RAISE(ABORT, 'the kind of a vault never changes'); END;
