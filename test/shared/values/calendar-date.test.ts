import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

import {
  ageInYears,
  dayAt,
  daysBetween,
  PartialDate,
  plusDays,
} from '../../../src/shared/values/calendar-date.ts';

describe('age in years', () => {
  it.each([
    ['1961-03-14', '2026-03-13', 64],
    ['1961-03-14', '2026-03-14', 65],
    ['2024-02-29', '2025-02-28', 0],
    ['2024-02-29', '2025-03-01', 1],
    ['1948', '2026-06-01', 77],
    ['1948', '2026-12-31', 78],
    ['1948-03', '2026-03-30', 77],
    ['1948-03', '2026-03-31', 78],
    ['2026-03-02', '2026-03-02', 0],
  ])('of somebody born %s is on %s: %i', (bornOn, on, age) => {
    expect(ageInYears(bornOn, on)).toBe(age);
  });

  it('is unknown without a birth date, or before it', () => {
    expect(ageInYears(null, '2026-03-02')).toBeNull();
    expect(ageInYears('2026-03-03', '2026-03-02')).toBeNull();
  });
});

describe('a partial date', () => {
  it.each(['1948', '1948-03', '1948-03-02'])('may be %s', (date) => {
    expect(PartialDate.safeParse(date).success).toBe(true);
  });

  it.each(['48', '1948-13', '1948-02-30', '1948-3', '1948-03-02T10:00:00Z'])('may not be %s', (date) => {
    expect(PartialDate.safeParse(date).success).toBe(false);
  });
});

describe('calendar days', () => {
  it('follow the clock of the facility, across midnight and the change of clocks', () => {
    expect(dayAt('2026-03-03T05:59:59Z', 'America/Chicago')).toBe('2026-03-02');
    expect(dayAt('2026-03-03T06:00:00Z', 'America/Chicago')).toBe('2026-03-03');
    expect(dayAt('2026-03-09T05:00:00Z', 'America/Chicago')).toBe('2026-03-09');
  });

  it('are counted whole, forwards and backwards', () => {
    expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(plusDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31);
  });

  it('are those of the calendar itself at every instant, in zones that skip days, hours and halves of them', () => {
    const zones = [
      'America/Chicago',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Australia/Lord_Howe',
      'Africa/Monrovia',
    ];
    const earliest = Date.parse('1900-01-01T00:00:00.000Z');
    const latest = Date.parse('2100-01-01T00:00:00.000Z');
    const skipped = Date.parse('2011-12-30T00:00:00.000Z');
    const moment = fc.oneof(
      fc.integer({ min: earliest, max: latest }),
      fc.integer({ min: skipped - 172_800_000, max: skipped + 172_800_000 }),
    );
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (milliseconds, zone) => {
        const instant = new Date(milliseconds).toISOString();
        const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
        expect(dayAt(instant, zone)).toBe(there.toPlainDate().toString());
      }),
      { numRuns: 3_000 },
    );
  });
});
