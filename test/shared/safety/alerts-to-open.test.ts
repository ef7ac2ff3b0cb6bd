import { describe, expect, it } from 'vitest';

import type { AlertTrigger } from '../../../src/shared/safety/alert.ts';
import { alertsToOpen } from '../../../src/shared/safety/pathway.ts';
import { anAlert } from './events.ts';

const ITEM_9: AlertTrigger = { level: 'suicide-risk', linkId: '/44260-8' };
const BLANK_9: AlertTrigger = { level: 'incomplete-safety', linkId: '/44260-8' };
const ASQ_1: AlertTrigger = { level: 'suicide-risk', linkId: 'asq-1' };
const ASQ_2: AlertTrigger = { level: 'suicide-risk', linkId: 'asq-2' };
const NOW: AlertTrigger = { level: 'suicide-imminent', linkId: 'asq-5' };

const opened = (moment: Partial<Parameters<typeof alertsToOpen>[0]>) =>
  alertsToOpen({ triggers: [], before: [], existing: [], moment: 'answering', ...moment });

describe('which alerts an answer opens', () => {
  it('opens one the moment the answer is given', () => {
    expect(opened({ triggers: [ITEM_9] })).toEqual([ITEM_9]);
  });

  it('opens one a level, however many items ask for it', () => {
    expect(opened({ triggers: [ASQ_1, ASQ_2] })).toEqual([ASQ_1]);
  });

  it('opens none while one of that level is open, also when another item asks', () => {
    expect(opened({ triggers: [ASQ_1, ASQ_2], before: [ASQ_1], existing: [anAlert()] })).toEqual([]);
  });

  it('opens the graver one beside it', () => {
    expect(opened({ triggers: [NOW], before: [ASQ_1], existing: [anAlert()] })).toEqual([NOW]);
  });

  it('takes a blank safety item for an alert only when the form is finished', () => {
    expect(opened({ triggers: [BLANK_9] })).toEqual([]);
    expect(opened({ triggers: [BLANK_9], before: [BLANK_9], moment: 'finishing' })).toEqual([BLANK_9]);
  });

  it('leaves a closed alert closed while its answer stands', () => {
    const closed = anAlert({ status: 'closed', closure: 'assessed' });
    expect(opened({ triggers: [ITEM_9], before: [ITEM_9], existing: [closed] })).toEqual([]);
  });

  it('opens another when the answer is given anew after the first was closed as an error', () => {
    const closed = anAlert({ status: 'closed', closure: 'documented-error' });
    expect(opened({ triggers: [ITEM_9], before: [], existing: [closed] })).toEqual([ITEM_9]);
  });

  it('does nothing about a retracted answer', () => {
    expect(opened({ triggers: [], before: [ITEM_9], existing: [anAlert()] })).toEqual([]);
  });
});
