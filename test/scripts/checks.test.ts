import { describe, expect, it } from 'vitest';

import { runTool, type Tree } from './planted-tree.ts';

const TSCONFIG = JSON.stringify({ extends: './tsconfig.base.json', include: ['src'] });

const lint = (tree: Tree): string =>
  runTool(
    { 'tsconfig.json': TSCONFIG, ...tree },
    { configs: ['.oxlintrc.json', 'tsconfig.base.json'], tool: 'oxlint', args: ['--format=unix', 'src'] },
  );

const stylelint = (tree: Tree): string =>
  runTool(tree, { configs: ['stylelint.config.js'], tool: 'stylelint', args: ['src/**/*.css'] });

const knip = (tree: Tree): string =>
  runTool(
    { 'tsconfig.json': TSCONFIG, ...tree },
    {
      configs: ['knip.json', 'tsconfig.base.json'],
      tool: 'knip',
      args: ['--no-progress', '--include', 'exports,files'],
    },
  );

const LONG = Array.from({ length: 301 }, (_, i) => `export const line${i} = ${i};`).join('\n');

/** Sources that must be refused, by the rule that refuses them. */
const FAULTS: Readonly<Record<string, Tree>> = {
  'no-floating-promises': {
    'src/main/a.ts': 'const later = async () => 1;\nexport const now = () => {\n  later();\n};\n',
  },
  'no-explicit-any': { 'src/main/a.ts': 'export const a = (value: any): void => void value;\n' },
  'no-non-null-assertion': { 'src/main/a.ts': 'export const a = (b: string | null): string => b!;\n' },
  'no-default-export': { 'src/main/a.ts': 'export default 1;\n' },
  'filename-case': { 'src/main/someThing.ts': 'export const a = 1;\n' },
  'max-lines': { 'src/main/a.ts': `${LONG}\n` },
  'max-params': {
    'src/main/a.ts':
      'export const a = (b: number, c: number, d: number, e: number, f: number) => b + c + d + e + f;\n',
  },
  'no-console': { 'src/main/a.ts': "export const a = () => console.log('a');\n" },
  'consistent-type-imports': {
    'src/main/a.ts': "import { B } from './b.ts';\nexport const a = (b: B): number => b.c;\n",
    'src/main/b.ts': 'export interface B {\n  readonly c: number;\n}\n',
  },
  'switch-exhaustiveness-check': {
    'src/main/a.ts':
      "export function a(b: 'c' | 'd'): number | undefined {\n  switch (b) {\n    case 'c':\n      return 1;\n  }\n  return undefined;\n}\n",
  },
};

describe('the lint rules', () => {
  it.each(Object.entries(FAULTS))('refuse a planted "%s"', (rule, tree) => {
    expect(lint(tree)).toContain(`(${rule})`);
  });

  it('accept code without a fault', () => {
    const sound = 'const later = async () => 1;\nexport const now = async (): Promise<number> => later();\n';
    expect(lint({ 'src/main/a-name.ts': sound })).not.toContain('Error/');
  });
});

describe('the style rules', () => {
  it('refuse a colour outside the tokens', () => {
    expect(stylelint({ 'src/renderer/ui/badge.css': '.badge { color: #f00; }\n' })).toContain('color-no-hex');
  });

  it('refuse a side that does not turn with the direction of the script', () => {
    expect(stylelint({ 'src/renderer/ui/badge.css': '.badge { margin-left: 1rem; }\n' })).toContain(
      'property-disallowed-list',
    );
  });

  it('accept colours in the tokens and references to them elsewhere', () => {
    const tree = {
      'src/renderer/ui/tokens.css': ':root { --ink: #111; }\n',
      'src/renderer/ui/badge.css': '.badge { margin-inline-start: 1rem; color: var(--ink); }\n',
    };
    expect(stylelint(tree)).toBe('');
  });
});

describe('the search for dead code', () => {
  const index = "import { used } from './parts.ts';\nprocess.exitCode = used;\n";

  it('finds an export that nobody imports', () => {
    const parts = 'export const used = 1;\nexport const unused = 2;\n';
    expect(knip({ 'src/main/index.ts': index, 'src/main/parts.ts': parts })).toContain('unused');
  });

  it('accepts a tree in which everything is used', () => {
    const report = knip({ 'src/main/index.ts': index, 'src/main/parts.ts': 'export const used = 1;\n' });
    expect(report).not.toMatch(/Unused (exports|files)/);
  });
});
