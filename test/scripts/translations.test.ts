import { describe, expect, it } from 'vitest';

import { faultsOf } from '../../scripts/checks/translations.mjs';

const catalog = (...pairs: readonly (readonly [string, string])[]): string =>
  [
    'msgid ""\nmsgstr "Language: xx\\n"',
    ...pairs.map(([id, text]) => `msgid "${id}"\nmsgstr "${text}"`),
  ].join('\n\n');

/** What is wrong with one message in Spanish. */
const faults = (english: string, spanish: string): Promise<readonly string[]> =>
  faultsOf(catalog([english, english]), catalog([english, spanish]), 'es');

const DAYS = '{days, plural, one {# day} other {# days}}';

describe('a message in another language', () => {
  it('is accepted when its placeholders, tags and branches are those of English in another order', async () => {
    expect(await faults('Sent by {who} <0>on {day}</0>', '<0>El {day}</0>: enviado por {who}')).toEqual([]);
    expect(await faults(DAYS, '{days, plural, one {# día} other {# días}}')).toEqual([]);
  });

  it('is refused when it is missing or empty', async () => {
    expect(await faults('Save', '')).toEqual(['“Save” is missing']);
    expect(await faultsOf(catalog(['Save', 'Save']), catalog(), 'es')).toEqual(['“Save” is missing']);
  });

  it('is refused when a placeholder is lost or another comes in', async () => {
    expect(await faults('Sent by {who}', 'Enviado por {quien}')).toEqual([
      '“Sent by {who}” lacks {who}',
      '“Sent by {who}” has {quien}, which English has not',
    ]);
  });

  it('is refused when a tag is lost or left open', async () => {
    expect(await faults('<0>Now</0> open', 'Ahora abierto')).toHaveLength(2);
    expect(await faults('<0>Now</0> open', '<0>Ahora abierto')).toEqual(['“<0>Now</0> open” lacks </0>']);
  });

  it('is refused when a branch of a plural is lost', async () => {
    expect(await faults(DAYS, '{days, plural, other {# días}}')).toEqual([
      expect.stringContaining('lacks {days, plural} one:'),
    ]);
  });

  it('is refused when a placeholder is lost inside a branch', async () => {
    const english = '{days, plural, one {# day of {all}} other {# days of {all}}}';
    const spanish = '{days, plural, one {# día} other {# días de {all}}}';
    expect(await faults(english, spanish)).toEqual([expect.stringContaining('one: {all}')]);
  });

  it('is refused when its braces cannot be read', async () => {
    expect(await faults('Sent by {who}', 'Enviado por {who')).toEqual(['“Sent by {who}” cannot be read']);
  });
});
