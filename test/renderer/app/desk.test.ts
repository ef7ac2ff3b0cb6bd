import { describe, expect, it, vi } from 'vitest';

import { Desk } from '../../../src/renderer/app/commands/desk.ts';

const person = (id: string) => ({
  id,
  familyName: 'Whitcombe',
  givenName: 'Harold',
  preferredName: null,
  bornOn: null,
  mrn: null,
});

describe('the desk', () => {
  it('has a command carried out by the screen that offers it, the topmost of several', () => {
    const desk = new Desk();
    const [lower, upper] = [vi.fn<() => void>(), vi.fn<() => void>()];
    desk.offer('save', lower);
    const takeBack = desk.offer('save', upper);
    expect(desk.carryOut('save')).toBe(true);
    expect([lower.mock.calls.length, upper.mock.calls.length]).toEqual([0, 1]);
    takeBack();
    desk.carryOut('save');
    expect(lower).toHaveBeenCalledTimes(1);
    expect(desk.carryOut('export')).toBe(false);
  });

  it('keeps a command until the screen it leads to is ready, and carries it out once', () => {
    const desk = new Desk();
    const run = vi.fn<() => void>();
    desk.waitFor('add-referral', '/cases/c/referrals');
    desk.arrived('/cases/c/referrals');
    const takeBack = desk.offer('add-referral', run);
    takeBack();
    desk.offer('add-referral', run);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('forgets a command when the window goes elsewhere meanwhile', () => {
    const desk = new Desk();
    const run = vi.fn<() => void>();
    desk.waitFor('print-packet', '/cases/c/discharge');
    desk.arrived('/cases/c/discharge');
    desk.arrived('/cases/other/discharge');
    desk.offer('print-packet', run);
    expect(run).not.toHaveBeenCalled();
  });

  it('remembers the cases that were shown, each once, newest first, and no more than eight', () => {
    const desk = new Desk();
    for (const id of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '2'])
      desk.showCase({ caseId: id, isOpen: true }, person(id))();
    expect(
      desk
        .state()
        .recentCases.map(({ caseId }) => caseId)
        .join(''),
    ).toBe('29876543');
    expect(desk.state().caseHere).toBeNull();
  });
});
