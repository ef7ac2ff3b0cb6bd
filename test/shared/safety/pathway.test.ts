import { describe, expect, it } from 'vitest';

import { NewSafetyEvent, type SafetyEvent, type SafetyEventKind } from '../../../src/shared/safety/alert.ts';
import {
  blocksCaseClosing,
  blocksFinalPacket,
  blocksFinishing,
  closureOf,
  nextSteps,
  recordEvent,
  showsOnBanner,
  stateOf,
} from '../../../src/shared/safety/pathway.ts';
import { anAlert, anEvent } from './events.ts';

const KINDS = [
  'team-notified',
  'assessed',
  'unable-to-assess',
  'mitigation',
  'disposition',
  'follow-up-arranged',
  'transferred',
  'documented-error',
  'interrupt-deferred',
] as const satisfies readonly SafetyEventKind[];

describe('recording an event on a safety alert', () => {
  it.each([
    ['team-notified', 'who', 'safety/who-required'],
    ['team-notified', 'role', 'safety/role-required'],
    ['team-notified', 'method', 'safety/method-required'],
    ['assessed', 'riskLevel', 'safety/risk-level-required'],
    ['assessed', 'who', 'safety/who-required'],
    ['assessed', 'basis', 'safety/basis-required'],
    ['unable-to-assess', 'reason', 'safety/reason-required'],
    ['unable-to-assess', 'dueAt', 'safety/due-required'],
    ['mitigation', 'steps', 'safety/steps-required'],
    ['disposition', 'disposition', 'safety/disposition-required'],
    ['follow-up-arranged', 'who', 'safety/who-required'],
    ['follow-up-arranged', 'dueAt', 'safety/due-required'],
    ['transferred', 'who', 'safety/who-required'],
    ['transferred', 'role', 'safety/role-required'],
    ['documented-error', 'reason', 'safety/reason-required'],
    ['interrupt-deferred', 'reason', 'safety/reason-required'],
  ] as const)('refuses %s without its %s', (kind, field, code) => {
    const refused = recordEvent(anAlert(), [], anEvent(kind, 1, { [field]: null }));
    expect(refused).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each(['who', 'role'] as const)('refuses a transfer whose %s is only spaces', (field) => {
    expect(recordEvent(anAlert(), [], anEvent('transferred', 1, { [field]: '  ' })).ok).toBe(false);
  });

  it.each(KINDS)('accepts a complete %s', (kind) => {
    expect(recordEvent(anAlert(), [], anEvent(kind)).ok).toBe(true);
  });

  it('refuses what happened after it was written down', () => {
    const event = anEvent('team-notified', 1, { occurredAt: '2026-03-02T10:01:00.001Z' });
    expect(recordEvent(anAlert(), [], event)).toMatchObject({
      refusal: { code: 'safety/occurred-in-future' },
    });
  });

  it('refuses a follow-up that is due before it was arranged', () => {
    const event = anEvent('follow-up-arranged', 1, { dueAt: '2026-03-02T09:00:59.999Z' });
    expect(recordEvent(anAlert(), [], event)).toMatchObject({ refusal: { code: 'safety/due-in-past' } });
  });

  it('refuses an event of another alert, and any event on a closed one', () => {
    const other = anAlert({ id: '018f0000-0000-7000-8000-000000000099' });
    expect(recordEvent(other, [], anEvent('mitigation'))).toMatchObject({
      refusal: { code: 'safety/other-alert' },
    });
    const closed = anAlert({ status: 'closed', closure: 'transferred' });
    expect(recordEvent(closed, [anEvent('transferred', 1)], anEvent('mitigation', 2))).toMatchObject({
      refusal: { code: 'safety/already-closed' },
    });
  });

  it('records the same event once, even when it closed the alert', () => {
    const event = anEvent('transferred');
    const first = recordEvent(anAlert(), [], event);
    if (!first.ok) throw new Error(first.refusal.code);
    const again = recordEvent(first.value.alert, first.value.events, event);
    expect(again).toEqual(first);
  });

  it('closes with who and when, as it was written down', () => {
    const recorded = recordEvent(anAlert(), [], anEvent('documented-error', 7));
    expect(recorded).toMatchObject({
      ok: true,
      value: {
        alert: {
          status: 'closed',
          closedAt: '2026-03-02T10:07:00.000Z',
          closedBy: '018f0000-0000-7000-8000-000000000002',
          closure: 'documented-error',
          version: 1,
        },
      },
    });
  });

  it('lets a worker leave fields blank, and reads blank words as missing', () => {
    const entered = { kind: 'mitigation', occurredAt: '2026-03-02T09:00:00.000Z', steps: '   ' };
    expect(NewSafetyEvent.parse(entered)).toMatchObject({ steps: null, who: null, dueAt: null });
  });
});

describe('where the work stands', () => {
  it('asks for the steps that are missing, in order', () => {
    expect(nextSteps([])).toEqual([
      'team-notified',
      'assessed',
      'mitigation',
      'disposition',
      'follow-up-arranged',
    ]);
    expect(nextSteps([anEvent('assessed', 1), anEvent('team-notified', 2)])).toEqual([
      'mitigation',
      'disposition',
      'follow-up-arranged',
    ]);
    expect(nextSteps([anEvent('transferred')])).toEqual([]);
  });

  it('keeps asking for the assessment while nobody was able to make it', () => {
    const events = [anEvent('unable-to-assess', 1)];
    expect(stateOf(events)).toMatchObject({ retryAt: '2026-03-04T09:00:00.000Z', closure: null });
    expect(nextSteps(events)).toContain('assessed');
    expect(stateOf([...events, anEvent('assessed', 2)]).retryAt).toBeNull();
  });

  it('takes the risk level that was formulated last, however late it was typed', () => {
    const earlier = anEvent('assessed', 1, { riskLevel: 'low' });
    const later = anEvent('assessed', 2, { riskLevel: 'imminent' });
    expect(stateOf([later, earlier]).riskLevel).toBe('imminent');
  });

  it('remembers why the interrupt was left until work starts', () => {
    const left = anEvent('interrupt-deferred', 1);
    expect(stateOf([left]).deferredBecause).toBe('The person was called to imaging.');
    expect(stateOf([left, anEvent('team-notified', 2)]).deferredBecause).toBeNull();
  });

  it('holds up the form until the pathway is started or left with a reason', () => {
    expect(blocksFinishing([])).toBe(true);
    expect(blocksFinishing([anEvent('interrupt-deferred')])).toBe(false);
    expect(blocksFinishing([anEvent('team-notified')])).toBe(false);
  });
});

describe('what an open alert holds up', () => {
  it.each(['suicide-risk', 'suicide-imminent', 'incomplete-safety', 'interpersonal-safety'] as const)(
    'keeps the packet a draft and the case open while %s is open',
    (level) => {
      const open = anAlert({ level });
      const closed = anAlert({ level, status: 'closed', closure: 'assessed' });
      expect([blocksFinalPacket([closed, open]), blocksCaseClosing([closed, open])]).toEqual([true, true]);
      expect([blocksFinalPacket([closed]), blocksCaseClosing([closed])]).toEqual([false, false]);
    },
  );

  it('never names interpersonal safety on the banner', () => {
    expect(showsOnBanner(anAlert({ level: 'suicide-imminent' }))).toBe(true);
    expect(showsOnBanner(anAlert({ level: 'interpersonal-safety' }))).toBe(false);
    expect(showsOnBanner(anAlert({ status: 'closed', closure: 'transferred' }))).toBe(false);
  });
});

/** The three closures, written out a second time. */
function expectedClosed(kinds: ReadonlySet<SafetyEventKind>): boolean {
  const byAssessment = kinds.has('assessed') && kinds.has('disposition') && kinds.has('follow-up-arranged');
  return byAssessment || kinds.has('transferred') || kinds.has('documented-error');
}

type Closes = (events: readonly SafetyEvent[]) => boolean;

/**
 * Walks every sequence of at most six events. Sequences that recorded the same kinds are one state: the walk goes on
 * from each state once per length, by the shortest sequence that reached it.
 *
 * @returns How many states were reached, and those in which the rule and the three closures disagree.
 */
function walk(closes: Closes): { readonly states: number; readonly wrong: readonly string[] } {
  const seen = new Set<string>();
  const wrong: string[] = [];
  let frontier: readonly (readonly SafetyEvent[])[] = [[]];
  for (let length = 0; length <= 6; length += 1) {
    const next: (readonly SafetyEvent[])[] = [];
    for (const events of frontier) {
      const kinds = new Set(events.map(({ kind }) => kind));
      const hash = [...kinds].toSorted().join('+');
      if (seen.has(hash)) continue;
      seen.add(hash);
      const isClosed = closes(events);
      if (isClosed !== expectedClosed(kinds)) wrong.push(hash);
      if (!isClosed) for (const kind of KINDS) next.push([...events, anEvent(kind, length + 1)]);
    }
    frontier = next;
  }
  return { states: seen.size, wrong };
}

const closesByRule: Closes = (events) => closureOf(events) !== null;

describe('every way an alert can close', () => {
  it('is one of the three, over all sequences of up to six events', () => {
    const { states, wrong } = walk(closesByRule);
    expect(wrong).toEqual([]);
    // Open: 2^4 sets of the kinds that never close × 7 incomplete sets of the three that do together = 112.
    // Closed at once by a transfer or an error: from the 109 open states of at most five kinds, twice.
    // Closed by the completed assessment: 15 sets of at most three other kinds beside it.
    expect(states).toBe(112 + 2 * 109 + 15);
  });

  it('holds step by step through recording, in whatever order: 9^1 to 9^4 sequences', () => {
    const visit = (
      alert: ReturnType<typeof anAlert>,
      events: readonly SafetyEvent[],
      depth: number,
    ): number => {
      let visited = 0;
      for (const kind of KINDS) {
        const recorded = recordEvent(alert, events, anEvent(kind, events.length + 1));
        if (alert.status === 'closed') {
          if (recorded.ok) throw new Error('a closed alert took another event');
          continue;
        }
        if (!recorded.ok) throw new Error(recorded.refusal.code);
        const kinds = new Set(recorded.value.events.map((event) => event.kind));
        if ((recorded.value.alert.status === 'closed') !== expectedClosed(kinds))
          throw new Error([...kinds].join());
        visited += 1 + (depth > 1 ? visit(recorded.value.alert, recorded.value.events, depth - 1) : 0);
      }
      return visited;
    };
    expect(visit(anAlert(), [], 4)).toBeGreaterThan(3000);
  });

  it.each(['team-notified', 'unable-to-assess', 'mitigation', 'interrupt-deferred'] as const)(
    'notices a fourth way: %s',
    (fourth) => {
      const leaky: Closes = (events) => closesByRule(events) || events.some(({ kind }) => kind === fourth);
      expect(walk(leaky).wrong).toContain(fourth);
    },
  );

  it('notices an assessment that closes without its follow-up', () => {
    const hasty: Closes = (events) =>
      closesByRule(events) ||
      (events.some(({ kind }) => kind === 'assessed') && events.some(({ kind }) => kind === 'disposition'));
    expect(walk(hasty).wrong).toContain('assessed+disposition');
  });
});
