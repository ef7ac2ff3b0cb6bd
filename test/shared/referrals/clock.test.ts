import { expect, it } from 'vitest';

import { isOverdue, nextActionDay } from '../../../src/shared/referrals/clock.ts';
import { newRecipients } from '../../../src/shared/referrals/new-recipient.ts';

it.each([
  ['routine', '2026-03-09'],
  ['urgent', '2026-03-04'],
  ['emergency', '2026-03-03'],
] as const)('proposes to look at a %s request again on %s', (urgency, day) => {
  expect(nextActionDay(urgency, '2026-03-02')).toBe(day);
});

it('counts calendar days over the end of a leap February', () => {
  expect(nextActionDay('routine', '2028-02-26')).toBe('2028-03-04');
});

it.each([
  ['requested', '2026-03-01', true],
  ['requested', '2026-03-02', false],
  ['requested', '2026-03-03', false],
  ['draft', '2026-03-01', true],
  ['on-hold', '2026-03-01', true],
  ['rejected', '2026-03-01', false],
  ['completed', null, false],
] as const)('is a %s request due on %s overdue on March 2: %s', (status, nextActionOn, overdue) => {
  expect(isOverdue({ status, nextActionOn }, '2026-03-02')).toBe(overdue);
});

const referral = (changes: object) => ({
  id: '019c0000-0000-7000-8000-000000000002',
  caseId: '019c0000-0000-7000-8000-000000000009',
  domain: 'food-insecurity' as const,
  reason: 'Meals after discharge',
  urgency: 'urgent' as const,
  contactAllowed: true,
  safeContact: null,
  recipients: [
    { id: '019c0000-0000-7000-8000-000000000011', serviceId: '019c0000-0000-7000-8000-000000000021' },
    { id: '019c0000-0000-7000-8000-000000000012', serviceId: '019c0000-0000-7000-8000-000000000022' },
  ],
  ...changes,
});

it('starts every recipient as a draft with something to do today', () => {
  const result = newRecipients(referral({}), '2026-03-02');
  expect(result.ok && result.value).toHaveLength(2);
  expect(result.ok && result.value[1]).toMatchObject({
    id: '019c0000-0000-7000-8000-000000000012',
    serviceId: '019c0000-0000-7000-8000-000000000022',
    status: 'draft',
    nextAction: 'Send the request',
    nextActionOn: '2026-03-02',
  });
});

it('must know how to reach a person whom the service must not contact', () => {
  expect(newRecipients(referral({ contactAllowed: false }), '2026-03-02')).toEqual({
    ok: false,
    refusal: { code: 'referral/safe-contact-required' },
  });
  const safe = referral({ contactAllowed: false, safeContact: 'Through the ward clerk, mornings' });
  expect(newRecipients(safe, '2026-03-02').ok).toBe(true);
});

it('does not ask one service twice', () => {
  const serviceId = '019c0000-0000-7000-8000-000000000021';
  const recipients = ['11', '12'].map((end) => ({
    id: `019c0000-0000-7000-8000-0000000000${end}`,
    serviceId,
  }));
  expect(newRecipients(referral({ recipients }), '2026-03-02')).toEqual({
    ok: false,
    refusal: { code: 'referral/service-twice' },
  });
});
