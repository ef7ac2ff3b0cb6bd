import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

import { settled } from './vault-data.ts';

declare global {
  interface Window {
    readonly axe?: { run(context: Document | string, options: RunOptions): Promise<AxeResults> };
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * What axe-core finds wrong with the page as it stands: WCAG 2.0 A to 2.2 AA and best practice.
 *
 * @param within Looks only inside what this selector finds: while an overlay is open, the page behind it is hidden from
 *   assistive technology, and rules about whole pages say nothing.
 */
export async function violationsOf(page: Page, within = 'html'): Promise<readonly string[]> {
  await settled(page);
  return violationsNow(page, within);
}

/** What axe-core finds wrong at this moment: for a page that shows on purpose how something loads. */
export async function violationsNow(page: Page, within = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${SOURCE};0`);
  const found = await page.evaluate(
    async ([selector, options]) => {
      const results = await window.axe?.run(selector === 'html' ? document : selector, options);
      return (results?.violations ?? []).flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    [within, OPTIONS] as const,
  );
  return found.map((text) => text.replaceAll(/\s+/g, ' '));
}
