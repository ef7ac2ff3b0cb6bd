import { randomBytes } from 'node:crypto';

import { v7 as newId } from 'uuid';

import type { Answers } from '../../shared/assessments/answers.ts';
import type { Instrument } from '../../shared/assessments/instrument.ts';
import { INVENTED_BUNDLE } from './invented-bundle.ts';
import { valueOf, type PageOfWindow } from './page-of-window.ts';

/** What one step found, for its line of the report: numbers and codes, never words about anybody. */
export type Facts = Readonly<Record<string, number | string | boolean | null>>;

/** One step of the trial day. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Facts>;
}

/** A step did not find what it must find. */
class Unexpected extends Error {
  override name = 'Unexpected';
}

function expect(isAsWanted: boolean): void {
  if (!isAsWanted) throw new Unexpected();
}

const ACCOUNT_NAME = 'self-check';
/** The item about self-harm of the PHQ-9, answered with no, and the score of "several days" for the other eight. */
const SELF_HARM_ITEM = '/44260-8';
const SCORE_OF_EIGHT = 8;

/** The second answer for each question, and the first for the one about self-harm. */
function answersFor({ questionnaire }: Instrument): Answers {
  const chosen = questionnaire.item.flatMap(({ linkId, answerOption }) => {
    const option = answerOption?.[linkId === SELF_HARM_ITEM ? 0 : 1];
    return option ? [[linkId, option.valueCoding.code] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** The main job in small: from a first run to paper, locked and unlocked again, in the window's own page. */
export class TrialDay {
  readonly #page: PageOfWindow;
  /** Made for this one vault, which is removed at the end; never shown. */
  readonly #passphrase = randomBytes(24).toString('base64');
  readonly #personId = newId();
  readonly #caseId = newId();
  readonly #today = new Date().toISOString().slice(0, 10);

  constructor(page: PageOfWindow) {
    this.#page = page;
  }

  /** What the vault of the trial is opened with. */
  get credentials(): { readonly accountName: string; readonly passphrase: string } {
    return { accountName: ACCOUNT_NAME, passphrase: this.#passphrase };
  }

  /** The steps, each resting on those before it. */
  get steps(): readonly Step[] {
    return [
      { name: 'window', run: () => this.#window() },
      { name: 'create-vault', run: () => this.#createVault() },
      { name: 'import', run: () => this.#import() },
      { name: 'open-case', run: () => this.#openCase() },
      { name: 'sign-note', run: () => this.#signNote() },
      { name: 'score-phq-9', run: () => this.#scorePhq9() },
      { name: 'refer', run: () => this.#refer() },
      { name: 'packet-pdf', run: () => this.#packet() },
      { name: 'report-xlsx', run: () => this.#reportWorkbook() },
      { name: 'report-pdf', run: () => this.#reportPdf() },
      { name: 'lock', run: () => this.#lock() },
      { name: 'unlock', run: () => this.#unlock() },
    ];
  }

  async #window(): Promise<Facts> {
    await this.#page.shows('main button');
    return {};
  }

  async #createVault(): Promise<Facts> {
    const { state } = valueOf(
      await this.#page.create({
        facility: { name: 'Self-check', timeZone: 'America/Chicago', phone: null, hours: null },
        account: { name: ACCOUNT_NAME, displayName: 'Self-check', credentials: null, phone: null },
        passphrase: this.#passphrase,
      }),
    );
    expect(state === 'open');
    return {};
  }

  async #import(): Promise<Facts> {
    const { imports } = this.#page.api;
    const { sha256, proposal } = valueOf(await this.#page.readBundle(INVENTED_BUNDLE));
    const comparisons = valueOf(await imports.compare({ proposal }));
    const accepted = comparisons.map(({ sourceId, differences }) => ({
      sourceId,
      newPersonId: this.#personId,
      personId: null,
      sections: differences.map(({ section }) => section),
    }));
    const done = valueOf(await imports.accept({ batchId: newId(), sha256, proposal, accepted }));
    expect(done.peopleAdded === 1 && done.encountersAdded === 1);
    return { people: done.peopleAdded, encounters: done.encountersAdded };
  }

  async #openCase(): Promise<Facts> {
    const opened = await this.#page.api.cases.open({
      id: this.#caseId,
      personId: this.#personId,
      setting: 'inpatient',
      location: '1',
      reason: 'Self-check',
      openedOn: this.#today,
    });
    expect(valueOf(opened).id === this.#caseId);
    return {};
  }

  async #signNote(): Promise<Facts> {
    const { drafts, notes } = this.#page.api;
    const id = newId();
    const body = 'Written by the self-check.';
    valueOf(await drafts.save({ key: `note:${id}`, caseId: this.#caseId, body: { body }, revision: 1 }));
    const signed = await notes.sign({
      id,
      caseId: this.#caseId,
      occurredOn: this.#today,
      modality: 'in-person',
      activity: 'other',
      minutes: 1,
      body,
    });
    expect(valueOf(signed).status === 'signed');
    return {};
  }

  async #scorePhq9(): Promise<Facts> {
    const { assessments } = this.#page.api;
    const instrument = valueOf(await assessments.instrument({ id: 'phq-9' }));
    const id = newId();
    const start = { id, caseId: this.#caseId, instrumentId: 'phq-9', mode: 'interviewer' } as const;
    const { version } = valueOf(await assessments.start(start));
    const answered = valueOf(await assessments.answer({ id, version, answers: answersFor(instrument) }));
    const finished = valueOf(await assessments.finish({ id, version: answered.assessment.version }));
    expect(finished.score === SCORE_OF_EIGHT && answered.openedAlerts.length === 0);
    return { score: finished.score };
  }

  async #refer(): Promise<Facts> {
    const { directory, referrals } = this.#page.api;
    const organisationId = newId();
    const serviceId = newId();
    const reached = { phone: null, hours: null, eligibility: null, whatToExpect: null, fax: null };
    valueOf(
      await directory.add({
        organisation: { id: organisationId, name: 'Self-check', phone: null, address: null },
        service: {
          ...reached,
          id: serviceId,
          organisationId,
          name: 'Self-check',
          domains: ['food-insecurity'],
          languages: [],
          verifiedOn: null,
        },
      }),
    );
    const file = valueOf(
      await referrals.create({
        id: newId(),
        caseId: this.#caseId,
        domain: 'food-insecurity',
        reason: 'Self-check',
        urgency: 'routine',
        contactAllowed: true,
        safeContact: null,
        recipients: [{ id: newId(), serviceId }],
      }),
    );
    const [line] = file.recipients;
    expect(file.recipients.length === 1);
    const moved = await referrals.move({
      id: newId(),
      recipientId: line?.recipient.id ?? '',
      version: line?.recipient.version ?? 0,
      kind: 'status',
      to: 'requested',
      reasonCode: null,
      reasonText: null,
      outcome: null,
      saidBy: 'worker',
      saidByName: null,
      channel: 'phone',
      occurredAt: new Date().toISOString(),
      nextAction: 'Self-check',
      nextActionOn: this.#today,
    });
    return { status: valueOf(moved).recipient.status };
  }

  async #packet(): Promise<Facts> {
    const { packets } = this.#page.api;
    const packet = valueOf(await packets.compose({ caseId: this.#caseId, pointSize: 14 }));
    const { head, pages, sha256 } = await this.#page.pdf({ kind: 'patient-packet', packet });
    expect(head === '%PDF-' && pages > 0);
    valueOf(
      await packets.recordOutput({
        id: newId(),
        caseId: this.#caseId,
        target: 'file',
        pages,
        sha256,
        pointSize: 14,
        draft: packet.draftReason !== null,
      }),
    );
    return { pages };
  }

  async #reportWorkbook(): Promise<Facts> {
    expect((await this.#page.workbookHead({ from: this.#today, to: this.#today })) === 'PK');
    return {};
  }

  async #reportPdf(): Promise<Facts> {
    const range = { from: this.#today, to: this.#today };
    const report = valueOf(await this.#page.api.reports.referrals(range));
    const { head, pages } = await this.#page.pdf({ kind: 'referral-report', report, language: 'en' });
    expect(head === '%PDF-' && pages > 0);
    return { pages };
  }

  async #lock(): Promise<Facts> {
    await this.#page.lock();
    const status = valueOf(await this.#page.status());
    const refused = await this.#page.api.cases.file({ caseId: this.#caseId });
    expect(status.state === 'locked' && !refused.ok && refused.refusal.code === 'vault/locked');
    return {};
  }

  async #unlock(): Promise<Facts> {
    const status = valueOf(await this.#page.unlock(this.credentials));
    expect(status.state === 'open');
    await this.#page.reload();
    await this.#page.shows('nav');
    await this.#page.shows('main h1');
    return {};
  }
}
