import { describe, expect, it } from 'vitest';

import { runTool, type Tree } from './planted-tree.ts';

const rulesBrokenBy = (tree: Tree): readonly string[] => {
  const report = runTool(tree, {
    configs: ['.dependency-cruiser.cjs', 'tsconfig.base.json'],
    tool: 'depcruise',
    args: ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  });
  const { summary } = JSON.parse(report) as {
    summary: { violations: readonly { rule: { name: string } }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(1);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].filter(
    (name) => name !== 'no-orphans',
  );
};

/** A file that imports another, and the other. */
const pair = (from: string, to: string, statement = 'import'): Tree => ({
  [from]: `${statement} { thing } from '${relative(from, to)}';\nexport const used = [thing];\n`,
  [to]: 'export const thing = 1;\n',
});

function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${to}`;
}

const importing = (file: string, specifier: string): Tree => ({
  [file]: `import * as thing from '${specifier}';\nexport const used = [thing];\n`,
});

/** For each rule a tree that breaks it and a twin, as like it as possible, that does not. */
const PLANTED: Readonly<Record<string, { readonly broken: Tree; readonly legal: Tree }>> = {
  'no-cycles': {
    broken: {
      'src/shared/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/shared/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    },
    legal: {
      'src/shared/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/shared/b.ts': 'export const b = 1;\n',
    },
  },
  'shared-is-pure': {
    broken: pair('src/shared/cases/stages.ts', 'src/main/cases/repository.ts'),
    legal: pair('src/shared/cases/stages.ts', 'src/shared/values/instant.ts'),
  },
  'shared-few-packages': {
    broken: importing('src/shared/values/file.ts', 'node:fs'),
    legal: importing('src/shared/values/file.ts', 'zod'),
  },
  'renderer-asks-main': {
    broken: pair('src/renderer/cases/queries.ts', 'src/main/cases/repository.ts'),
    legal: pair('src/renderer/cases/queries.ts', 'src/shared/cases/contract.ts'),
  },
  'main-never-renders': {
    broken: pair('src/main/cases/repository.ts', 'src/renderer/cases/case-page.tsx'),
    legal: pair('src/main/cases/repository.ts', 'src/shared/cases/case-record.ts'),
  },
  'src-stands-alone': {
    broken: pair('src/main/cases/repository.ts', 'test/main/a-case.ts'),
    legal: pair('src/main/cases/repository.ts', 'src/main/cases/a-case.ts'),
  },
  'migrations-are-frozen': {
    broken: pair('src/main/database/migrations/0002-cases.ts', 'src/shared/cases/stages.ts'),
    legal: pair('src/main/database/migrations/0002-cases.ts', 'src/main/database/migrate.ts', 'import type'),
  },
  'handlers-are-entrances': {
    broken: pair('src/main/discharge/handlers.ts', 'src/main/referrals/handlers.ts'),
    legal: pair('src/main/ipc/dispatch.ts', 'src/main/referrals/handlers.ts'),
  },
  'one-connection': {
    broken: importing('src/main/cases/repository.ts', 'better-sqlite3'),
    legal: importing('src/main/database/open.ts', 'better-sqlite3'),
  },
  'features-do-not-mix': {
    broken: pair('src/renderer/discharge/readiness.tsx', 'src/renderer/referrals/referral-list.tsx'),
    legal: pair('src/renderer/discharge/readiness.tsx', 'src/renderer/referrals/queries.ts'),
  },
  'ui-knows-no-domain': {
    broken: pair('src/renderer/ui/badge.tsx', 'src/shared/cases/stages.ts'),
    legal: pair('src/renderer/ui/badge.tsx', 'src/renderer/ui/icon.tsx'),
  },
  'one-bridge': {
    broken: importing('src/main/cases/repository.ts', 'electron'),
    legal: importing('src/main/windows/main-window.ts', 'electron'),
  },
};

describe('the boundary rules', () => {
  it.each(Object.entries(PLANTED))('report what breaks "%s" and nothing else', (rule, { broken, legal }) => {
    expect(rulesBrokenBy(broken)).toEqual([rule]);
    expect(rulesBrokenBy(legal)).toEqual([]);
  });

  it('see an import that is only a type', () => {
    const tree = pair('src/renderer/cases/queries.ts', 'src/main/cases/repository.ts', 'import type');
    expect(rulesBrokenBy(tree)).toEqual(['renderer-asks-main']);
  });
});
