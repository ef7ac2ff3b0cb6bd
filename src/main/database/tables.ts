// Written by `npm run db:types` from the migrations. Do not edit.
import type { Generated } from 'kysely';

export interface AccountTable {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly credentials: string | null;
  readonly phone: string | null;
  readonly roles: string;
}

export interface AppointmentTable {
  readonly id: string;
  readonly case_id: string;
  readonly with_whom: string;
  readonly purpose: string;
  readonly on_day: string;
  readonly at_time: string | null;
  readonly place: string | null;
  readonly phone: string | null;
  readonly getting_there: string | null;
  readonly bring: string | null;
  readonly interpreter_needed: number;
  readonly removed: Generated<number>;
  readonly version: Generated<number>;
}

export interface AssessmentTable {
  readonly id: string;
  readonly case_id: string;
  readonly instrument_id: string;
  readonly instrument_version: string;
  readonly language: string;
  readonly mode: string;
  readonly administered_at: string;
  readonly administered_by: string;
  readonly answers: string;
  readonly status: string;
  readonly score: number | null;
  readonly band: string | null;
  readonly prorated: number;
  readonly completed_at: string | null;
  readonly version: Generated<number>;
}

export interface AuditEntryTable {
  readonly seq: Generated<number>;
  readonly at: string;
  readonly actor_id: string;
  readonly method: string;
  readonly entity: string | null;
  readonly entity_id: string | null;
  readonly case_id: string | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly record_mac: string | null;
  readonly chain: string;
}

export interface CaseRecordTable {
  readonly id: string;
  readonly person_id: string;
  readonly setting: string;
  readonly location: string | null;
  readonly reason: string;
  readonly opened_on: string;
  readonly worker_id: string;
  readonly status: string;
  readonly closed_at: string | null;
  readonly version: Generated<number>;
}

export interface ChartConditionTable {
  readonly id: string;
  readonly person_id: string;
  readonly source_id: string;
  readonly batch_id: string;
  readonly code: string | null;
  readonly code_system: string | null;
  readonly description: string;
  readonly clinical_status: string | null;
  readonly onset_on: string | null;
}

export interface ChartEncounterTable {
  readonly id: string;
  readonly person_id: string;
  readonly source_id: string;
  readonly batch_id: string;
  readonly class: string | null;
  readonly description: string | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
}

export interface DischargePlanTable {
  readonly case_id: string;
  readonly discharge_on: string | null;
  readonly disposition: string | null;
  readonly destination_name: string | null;
  readonly destination_address: string | null;
  readonly destination_phone: string | null;
  readonly reason_in_plain_words: string | null;
  readonly transport: string | null;
  readonly caregiver_name: string | null;
  readonly caregiver_phone: string | null;
  readonly version: Generated<number>;
}

export interface DraftTable {
  readonly account_id: string;
  readonly key: string;
  readonly case_id: string | null;
  readonly body: string;
  readonly revision: number;
  readonly saved_at: string;
}

export interface FacilityTable {
  readonly id: number;
  readonly name: string;
  readonly time_zone: string;
  readonly phone: string | null;
  readonly hours: string | null;
  readonly version: Generated<number>;
}

export interface FirstStepsDismissalTable {
  readonly account_id: string;
  readonly dismissed_at: string;
}

export interface ImportBatchTable {
  readonly id: string;
  readonly sha256: string;
  readonly imported_at: string;
  readonly imported_by: string;
  readonly result: string;
}

export interface NoteTable {
  readonly id: string;
  readonly case_id: string;
  readonly occurred_on: string;
  readonly modality: string;
  readonly activity: string;
  readonly minutes: number;
  readonly body: string;
  readonly author_id: string;
  readonly signed_at: string;
}

export interface OrganisationTable {
  readonly id: string;
  readonly name: string;
  readonly folded_name: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly version: Generated<number>;
}

export interface PacketOutputTable {
  readonly id: string;
  readonly case_id: string;
  readonly target: string;
  readonly pages: number;
  readonly sha256: string;
  readonly point_size: number;
  readonly draft: number;
  readonly printed_at: string;
  readonly printed_by: string;
}

export interface PersonTable {
  readonly id: string;
  readonly family_name: string;
  readonly given_name: string;
  readonly preferred_name: string | null;
  readonly folded_name: string;
  readonly folded_given: string;
  readonly pronouns: string | null;
  readonly born_on: string | null;
  readonly sex: string;
  readonly language: string | null;
  readonly interpreter_needed: number | null;
  readonly version: Generated<number>;
}

export interface PersonAddressTable {
  readonly person_id: string;
  readonly position: number;
  readonly lines: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly postal_code: string | null;
  readonly confidential: number;
}

export interface PersonContactTable {
  readonly id: string;
  readonly person_id: string;
  readonly position: number;
  readonly name: string;
  readonly relationship: string | null;
  readonly phone: string | null;
}

export interface PersonIdentifierTable {
  readonly person_id: string;
  readonly position: number;
  readonly system: string;
  readonly value: string;
  readonly kind: string;
}

export interface PersonPhoneTable {
  readonly person_id: string;
  readonly position: number;
  readonly value: string;
  readonly digits: string;
  readonly use: string;
  readonly may_call: number;
  readonly may_leave_message: number;
}

export interface ReferralTable {
  readonly id: string;
  readonly case_id: string;
  readonly domain: string;
  readonly reason: string;
  readonly urgency: string;
  readonly contact_allowed: number;
  readonly safe_contact: string | null;
  readonly created_at: string;
  readonly created_by: string;
  readonly version: Generated<number>;
}

export interface ReferralEventTable {
  readonly id: string;
  readonly recipient_id: string;
  readonly kind: string;
  readonly from_status: string;
  readonly to_status: string;
  readonly reason_code: string | null;
  readonly reason_text: string | null;
  readonly outcome: string | null;
  readonly said_by: string;
  readonly said_by_name: string | null;
  readonly channel: string;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

export interface ReferralRecipientTable {
  readonly id: string;
  readonly referral_id: string;
  readonly service_id: string;
  readonly status: string;
  readonly reason_code: string | null;
  readonly reason_text: string | null;
  readonly outcome: string | null;
  readonly sent_at: string | null;
  readonly responded_at: string | null;
  readonly contacted_at: string | null;
  readonly service_started_at: string | null;
  readonly closed_at: string | null;
  readonly next_action: string | null;
  readonly next_action_on: string | null;
  readonly version: Generated<number>;
}

export interface SafetyAlertTable {
  readonly id: string;
  readonly case_id: string;
  readonly assessment_id: string | null;
  readonly instrument_id: string | null;
  readonly link_id: string | null;
  readonly level: string;
  readonly status: string;
  readonly opened_at: string;
  readonly opened_by: string;
  readonly closed_at: string | null;
  readonly closed_by: string | null;
  readonly closure: string | null;
  readonly version: Generated<number>;
}

export interface SafetyEventTable {
  readonly id: string;
  readonly alert_id: string;
  readonly position: number;
  readonly kind: string;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly detail: string;
}

export interface ServiceTable {
  readonly id: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly folded_name: string;
  readonly phone: string | null;
  readonly fax: string | null;
  readonly hours: string | null;
  readonly languages: string;
  readonly eligibility: string | null;
  readonly what_to_expect: string | null;
  readonly verified_on: string | null;
  readonly version: Generated<number>;
}

export interface ServiceDomainTable {
  readonly service_id: string;
  readonly position: number;
  readonly domain: string;
}

export interface VaultKindTable {
  readonly id: number;
  readonly kind: string;
}

/** Every table of the vault. */
export interface Tables {
  readonly account: AccountTable;
  readonly appointment: AppointmentTable;
  readonly assessment: AssessmentTable;
  readonly audit_entry: AuditEntryTable;
  readonly case_record: CaseRecordTable;
  readonly chart_condition: ChartConditionTable;
  readonly chart_encounter: ChartEncounterTable;
  readonly discharge_plan: DischargePlanTable;
  readonly draft: DraftTable;
  readonly facility: FacilityTable;
  readonly first_steps_dismissal: FirstStepsDismissalTable;
  readonly import_batch: ImportBatchTable;
  readonly note: NoteTable;
  readonly organisation: OrganisationTable;
  readonly packet_output: PacketOutputTable;
  readonly person: PersonTable;
  readonly person_address: PersonAddressTable;
  readonly person_contact: PersonContactTable;
  readonly person_identifier: PersonIdentifierTable;
  readonly person_phone: PersonPhoneTable;
  readonly referral: ReferralTable;
  readonly referral_event: ReferralEventTable;
  readonly referral_recipient: ReferralRecipientTable;
  readonly safety_alert: SafetyAlertTable;
  readonly safety_event: SafetyEventTable;
  readonly service: ServiceTable;
  readonly service_domain: ServiceDomainTable;
  readonly vault_kind: VaultKindTable;
}
