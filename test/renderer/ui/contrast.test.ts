import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CSS = readFileSync(path.join(ROOT, 'src/renderer/ui/tokens.css'), 'utf8');

/** WCAG 2.2 SC 1.4.3 (text) and 1.4.11 (control borders, focus rings, graphics). */
const TEXT = 4.5;
const GRAPHIC = 3;

type Pair = readonly [foreground: string, background: string, minimum: number];
type Tokens = ReadonlyMap<string, string>;

const TONES = ['crit', 'warn', 'good', 'info', 'priv'];

const PAIRS: readonly Pair[] = [
  ['text', 'surface', TEXT],
  ['text', 'canvas', TEXT],
  ['text', 'hover', TEXT],
  ['text', 'selected', TEXT],
  ['text', 'sunken', TEXT],
  ['surface', 'text', TEXT],
  ['text-2', 'surface', TEXT],
  ['text-2', 'surface-2', TEXT],
  ['text-2', 'canvas', TEXT],
  ['text-2', 'sunken', TEXT],
  ['text-2', 'accent-soft', TEXT],
  ['text-3', 'surface', TEXT],
  ['text-3', 'canvas', TEXT],
  ['text-3', 'selected', TEXT],
  ['text-3', 'hover', TEXT],
  ['text-3', 'sunken', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-hover', TEXT],
  ['on-accent', 'accent-press', TEXT],
  ['on-crit', 'crit', TEXT],
  ['on-crit', 'crit-hover', TEXT],
  ['on-crit', 'crit-press', TEXT],
  ['accent-text', 'surface', TEXT],
  ['accent-text', 'canvas', TEXT],
  ['accent-text', 'selected', TEXT],
  ['accent-text', 'hover', TEXT],
  ['accent-text', 'accent-soft', TEXT],
  ['accent-text', 'accent-soft-2', TEXT],
  ['nav-text', 'nav-bg', TEXT],
  ['nav-text', 'nav-bg-2', TEXT],
  ['nav-text', 'nav-line', TEXT],
  ['nav-text-2', 'nav-bg', TEXT],
  ['nav-text-2', 'nav-bg-2', TEXT],
  ['nav-active', 'nav-bg', TEXT],
  ['nav-active', 'nav-bg-2', TEXT],
  ...TONES.flatMap((tone): readonly Pair[] => [
    [`${tone}-text`, `${tone}-soft`, TEXT],
    [`${tone}-text`, 'surface', TEXT],
    [`${tone}-text`, 'selected', TEXT],
    [tone, 'surface', GRAPHIC],
  ]),
  ['crit-text', 'hover', TEXT],
  ['crit-text', 'accent-soft', TEXT],
  ['line-strong', 'surface', GRAPHIC],
  ['line-strong', 'canvas', GRAPHIC],
  ['focus', 'surface', GRAPHIC],
  ['focus', 'canvas', GRAPHIC],
  ['focus', 'selected', GRAPHIC],
  ['nav-focus', 'nav-bg', GRAPHIC],
  ['sev-line', 'sev-0', GRAPHIC],
  ['sev-line', 'sev-4', GRAPHIC],
  ['sev-flag', 'sev-4', GRAPHIC],
  ['sev-event', 'sev-2', GRAPHIC],
  ['priv-text', 'sev-0', TEXT],
  ['text-2', 'sev-0', TEXT],
  ['text-2', 'sev-4', TEXT],
  ['text', 'sev-0', TEXT],
  ['text', 'sev-4', TEXT],
];

/** Lines that only please the eye: what they part is apart without them. */
const DECORATION: ReadonlySet<string> = new Set([
  'line',
  ...TONES.map((tone) => `${tone}-line`),
  // A step of the ramp between two that are checked.
  'sev-1',
  'sev-3',
]);

const LIGHT = tokensOf(':root');
const DARK = over(LIGHT, "[data-theme='dark']");
const MORE = "[data-contrast='more']";

/** The cascade as the browser applies it: equal weight, so the later block wins. */
const THEMES: readonly (readonly [name: string, tokens: Tokens])[] = [
  ['light', LIGHT],
  ['dark', DARK],
  ['light with more contrast', over(LIGHT, MORE)],
  ['dark with more contrast', over(over(DARK, MORE), `[data-theme='dark']${MORE}`)],
];

describe('the design tokens', () => {
  it.each(THEMES)('keep every text and surface apart in the %s theme', (_name, tokens) => {
    expect(PAIRS.flatMap((pair) => failureOf(tokens, pair))).toEqual([]);
  });

  it('stand in a pair each, or are said to be decoration', () => {
    const paired = new Set(PAIRS.flatMap(([foreground, background]) => [foreground, background]));
    const forgotten = [...LIGHT.keys()].filter((token) => !paired.has(token) && !DECORATION.has(token));
    expect(forgotten).toEqual([]);
  });

  it('are checked in every pair that a style sheet sets', () => {
    const sheets = globSync('src/renderer/**/*.css', { cwd: ROOT, exclude: ['src/renderer/print/**'] });
    expect(sheets.length).toBeGreaterThan(40);
    const forgotten = sheets.flatMap((sheet) =>
      pairsIn(readFileSync(path.join(ROOT, sheet), 'utf8'))
        .filter((pair) => !isChecked(pair))
        .map((pair) => `${sheet}: ${pair.join(' on ')}`),
    );
    expect(forgotten).toEqual([]);
  });

  it('name every colour in six hex digits, so that none escapes this test', () => {
    const colours = [...CSS.matchAll(/^\s*--[\w-]+:\s*(#\w+);/gm)].map(([, colour]) => colour);
    expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour ?? ''))).toEqual([]);
  });
});

describe('this test itself', () => {
  it('finds a pair that is too close', () => {
    const planted: Tokens = new Map([
      ['text', '#888888'],
      ['surface', '#ffffff'],
    ]);
    expect(failureOf(planted, ['text', 'surface', TEXT])).toEqual(['text on surface: 3.54 < 4.5']);
  });

  it('finds a pair that a sheet sets and nobody checks', () => {
    const sheet = '.a { color: var(--text-3); background: var(--crit); } .b { color: var(--text) }';
    expect(pairsIn(sheet)).toEqual([['text-3', 'crit']]);
    expect(isChecked(['text-3', 'crit'])).toBe(false);
    expect(isChecked(['text', 'surface'])).toBe(true);
  });

  it('finds a token that does not exist', () => {
    expect(() => failureOf(LIGHT, ['text', 'sruface', TEXT])).toThrow('no token --sruface');
  });

  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#14252b', '#ffffff', 15.8],
  ])('measures %s on %s as the published tools do', (foreground, background, expected) => {
    expect(contrast(foreground, background)).toBeCloseTo(expected, 1);
  });
});

function tokensOf(selector: string): Tokens {
  const start = CSS.indexOf(`\n${selector} {`);
  if (start < 0) throw new Error(`no block ${selector} in tokens.css`);
  const block = CSS.slice(start, CSS.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** The text and background that a rule sets together. */
function pairsIn(sheet: string): readonly (readonly [foreground: string, background: string])[] {
  return [...sheet.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
    const foreground = /(?:^|[\s;])color: var\(--([\w-]+)\)/.exec(rule)?.[1];
    const background = /background(?:-color)?: var\(--([\w-]+)\)/.exec(rule)?.[1];
    return foreground && background ? [[foreground, background] as const] : [];
  });
}

function isChecked([foreground, background]: readonly [string, string]): boolean {
  return PAIRS.some(([one, other]) => one === foreground && other === background);
}

function over(base: Tokens, selector: string): Tokens {
  return new Map([...base, ...tokensOf(selector)]);
}

function failureOf(tokens: Tokens, [foreground, background, minimum]: Pair): readonly string[] {
  const ratio = contrast(colourOf(tokens, foreground), colourOf(tokens, background));
  return ratio >= minimum ? [] : [`${foreground} on ${background}: ${ratio.toFixed(2)} < ${minimum}`];
}

function colourOf(tokens: Tokens, name: string): string {
  const colour = tokens.get(name);
  if (colour === undefined) throw new Error(`no token --${name}`);
  return colour;
}

/** Contrast ratio from 1 to 21. @source WCAG 2.2, definition of "contrast ratio". */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance from 0 to 1. @source WCAG 2.2, definition of "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
