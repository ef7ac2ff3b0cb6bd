import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';

import { aCase, anOpenVault, valueOf, type TestDesk } from '../a-vault.ts';

/** Item link ids and option codes of the PHQ-9 in its order, written out. */
const ITEMS = [
  '/44250-9',
  '/44255-8',
  '/44259-0',
  '/44254-1',
  '/44251-7',
  '/44258-2',
  '/44252-5',
  '/44253-3',
  '/44260-8',
];
const CODES = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];
const answered = (...points: (number | null)[]): Record<string, string> =>
  Object.fromEntries(
    points.flatMap((point, index): [string, string][] =>
      point === null ? [] : [[ITEMS[index] ?? '', CODES[point] ?? '']],
    ),
  );

async function aPhq9(test: TestDesk, caseId: string): Promise<string> {
  const id = newId();
  valueOf(await test.api.assessments.start({ id, caseId, instrumentId: 'phq-9', mode: 'interviewer' }));
  return id;
}

const notified = {
  kind: 'team-notified',
  occurredAt: '2026-03-02T15:00:00.000Z',
  who: 'Dr. Hartwig',
  role: 'Attending',
  method: 'telephone',
  readBack: true,
} as const;

describe('a PHQ-9', () => {
  it('is scored when finished, and compared with the one before', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const first = await aPhq9(test, caseId);
    await test.api.assessments.answer({
      id: first,
      version: 1,
      answers: answered(3, 3, 3, 3, 3, 3, 2, 0, 0),
    });
    expect(valueOf(await test.api.assessments.finish({ id: first, version: 2 }))).toMatchObject({
      score: 20,
      band: 'Severe',
      prorated: false,
      status: 'completed',
    });
    test.setNow('2026-03-20T15:00:00.000Z');
    const second = await aPhq9(test, caseId);
    await test.api.assessments.answer({
      id: second,
      version: 1,
      answers: answered(1, 1, 1, 1, 1, 1, 1, 1, 0),
    });
    await test.api.assessments.finish({ id: second, version: 2 });
    expect(valueOf(await test.api.assessments.get({ id: second }))).toMatchObject({
      assessment: { score: 8, band: 'Mild' },
      previous: { id: first, score: 20 },
    });
  });

  it('is prorated with two blanks and has no score with three', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const two = await aPhq9(test, caseId);
    await test.api.assessments.answer({
      id: two,
      version: 1,
      answers: answered(2, 2, 2, 2, 2, 2, null, null, 0),
    });
    expect(valueOf(await test.api.assessments.finish({ id: two, version: 2 }))).toMatchObject({
      score: 15,
      prorated: true,
    });
    const three = await aPhq9(test, caseId);
    await test.api.assessments.answer({
      id: three,
      version: 1,
      answers: answered(2, 2, 2, 2, 2, null, null, null, 0),
    });
    expect(valueOf(await test.api.assessments.finish({ id: three, version: 2 }))).toMatchObject({
      score: null,
      band: null,
    });
  });

  it('opens a safety alert the moment item 9 is above 0, once, and keeps it when the answer is taken back', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const id = await aPhq9(test, caseId);
    const first = valueOf(
      await test.api.assessments.answer({ id, version: 1, answers: { '/44260-8': 'LA6569-3' } }),
    );
    expect(first.openedAlerts).toMatchObject([{ level: 'suicide-risk', status: 'open', linkId: '/44260-8' }]);
    const second = valueOf(
      await test.api.assessments.answer({ id, version: 2, answers: { '/44260-8': 'LA6571-9' } }),
    );
    expect(second.openedAlerts).toEqual([]);
    await test.api.assessments.answer({ id, version: 3, answers: { '/44260-8': 'LA6568-5' } });
    const files = valueOf(await test.api.safety.listForCase({ caseId }));
    expect(files).toMatchObject([{ alert: { status: 'open' } }]);
    expect(valueOf(await test.api.cases.file({ caseId })).bannerAlerts).toHaveLength(1);
  });

  it('is not finished before the safety work was started or put off with a reason', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const id = await aPhq9(test, caseId);
    const { openedAlerts } = valueOf(
      await test.api.assessments.answer({ id, version: 1, answers: answered(0, 1, 0, 1, 0, 0, 0, 0, 1) }),
    );
    const [alert] = openedAlerts;
    if (!alert) throw new Error('no alert');
    expect(await test.api.assessments.finish({ id, version: 2 })).toMatchObject({
      ok: false,
      refusal: { code: 'assessment/safety-not-started' },
    });
    valueOf(await test.api.safety.record({ id: newId(), alertId: alert.id, version: 1, event: notified }));
    expect(valueOf(await test.api.assessments.finish({ id, version: 2 }))).toMatchObject({
      score: 3,
      band: 'None-minimal',
    });
  });

  it('asks about an item 9 that was left blank when it is finished, and never counts it as 0', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const id = await aPhq9(test, caseId);
    await test.api.assessments.answer({ id, version: 1, answers: answered(2, 2, 2, 2, 2, 2, 2, 2, null) });
    expect(valueOf(await test.api.assessments.finish({ id, version: 2 }))).toMatchObject({
      score: 18,
      prorated: true,
    });
    expect(valueOf(await test.api.safety.listForCase({ caseId }))).toMatchObject([
      { alert: { level: 'incomplete-safety', status: 'open' } },
    ]);
  });

  it('refuses answers that it does not offer, stale versions, and changes after it is finished', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const id = await aPhq9(test, caseId);
    const code = async (answer: Promise<{ ok: boolean }>): Promise<unknown> =>
      ((await answer) as { refusal?: { code: string } }).refusal?.code;
    expect(
      await code(test.api.assessments.answer({ id, version: 1, answers: { '/44250-9': 'LA0-0' } })),
    ).toBe('assessment/unknown-answer');
    expect(await code(test.api.assessments.answer({ id, version: 9, answers: {} }))).toBe(
      'assessment/changed-elsewhere',
    );
    await test.api.assessments.answer({ id, version: 1, answers: answered(0, 0, 0, 0, 0, 0, 0, 0, 0) });
    await test.api.assessments.finish({ id, version: 2 });
    expect(await code(test.api.assessments.answer({ id, version: 3, answers: {} }))).toBe(
      'assessment/already-finished',
    );
    expect(() => test.vault.raw.exec('UPDATE assessment SET score = 27')).toThrow(/never changes/);
  });
});

describe('a safety alert', () => {
  it('closes only when assessed, with a disposition and a follow-up', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const assessmentId = await aPhq9(test, caseId);
    const { openedAlerts } = valueOf(
      await test.api.assessments.answer({
        id: assessmentId,
        version: 1,
        answers: { '/44260-8': 'LA6569-3' },
      }),
    );
    const [alert] = openedAlerts;
    if (!alert) throw new Error('no alert');
    const at = '2026-03-02T15:00:00.000Z';
    const steps = [
      notified,
      {
        kind: 'assessed',
        occurredAt: at,
        who: 'Amara Okafor',
        riskLevel: 'low',
        basis: 'No plan, no intent.',
      },
      { kind: 'disposition', occurredAt: at, disposition: 'discharge-with-plan' },
      { kind: 'follow-up-arranged', occurredAt: at, who: 'Amara Okafor', dueAt: '2026-03-04T15:00:00.000Z' },
    ] as const;
    const statuses: string[] = [];
    for (const [index, event] of steps.entries()) {
      const file = valueOf(
        await test.api.safety.record({ id: newId(), alertId: alert.id, version: index + 1, event }),
      );
      statuses.push(file.alert.status);
    }
    expect(statuses).toEqual(['open', 'open', 'open', 'closed']);
  });
});
