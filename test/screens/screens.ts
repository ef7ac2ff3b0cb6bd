import type { Page } from '@playwright/test';

import { CASE_TABS, paths } from '../../src/renderer/app/paths.ts';
import { visit, type Chosen } from '../e2e/vault-data.ts';

/** What a screen is shown with. */
export interface Stage {
  /** `null` before there is a vault. */
  readonly chosen: Chosen | null;
}

/** A screen of the window as it stands in docs/screens. */
export interface Screen {
  /** The file's name without its ending. */
  readonly name: string;
  show(page: Page, stage: Stage): Promise<void>;
  /** Puts away what would stand in the way of the next screen. */
  leave?(page: Page): Promise<void>;
}

const at = (name: string, address: (chosen: Chosen) => string): Screen => ({
  name,
  async show(page, { chosen }) {
    if (!chosen) throw new Error(`${name} needs an open vault`);
    await visit(page, address(chosen));
  },
});

const inTheDark = (screen: Screen): Screen => ({
  name: `${screen.name}-dark`,
  async show(page, stage) {
    await screen.show(page, stage);
    await page.getByRole('button', { name: 'Dark theme' }).click();
  },
  leave: (page) => page.getByRole('button', { name: 'Light theme' }).click(),
});

/** Screens of a computer that has no vault yet. */
export const GATE_SCREENS: readonly Screen[] = [
  { name: 'welcome', show: () => Promise.resolve() },
  { name: 'first-run', show: (page) => page.getByRole('button', { name: 'Set up our clinic' }).click() },
];

/** Something that a key opens over a screen and Esc closes. */
const opened = (name: string, screen: Screen, keys: string, typed = ''): Screen => ({
  name,
  async show(page, stage) {
    await screen.show(page, stage);
    await page.keyboard.press(keys);
    await page.locator('[role=dialog], aside[aria-label=Help]').first().waitFor();
    if (typed === '') return;
    await page.keyboard.type(typed);
    await page.getByRole('group', { name: 'People' }).waitFor();
  },
  leave: (page) => page.keyboard.press('Escape'),
});

const inSpanish = (screen: Screen): Screen => ({
  name: `${screen.name}-es`,
  async show(page, stage) {
    await chooseLanguage(page, 'Español');
    await screen.show(page, stage);
  },
  leave: (page) => chooseLanguage(page, 'English'),
});

async function chooseLanguage(page: Page, language: 'English' | 'Español'): Promise<void> {
  await visit(page, paths.settings);
  await page.getByRole('button', { name: /Language|Idioma/ }).click();
  await page.getByRole('option', { name: language }).click();
}

const summary = at('case-summary', ({ caseId }) => paths.caseFile(caseId));
const caseload = at('caseload', () => paths.caseload);
const today = at('today', () => paths.today);

/** Screens of an open vault, in the order of the navigation. */
export const SCREENS: readonly Screen[] = [
  today,
  opened('palette', today, 'Control+k', 'mar'),
  opened('shortcuts', today, '?'),
  caseload,
  inTheDark(caseload),
  ...CASE_TABS.map((tab) => at(`case-${tab}`, ({ caseId }) => paths.caseFile(caseId, tab))),
  inTheDark(summary),
  opened('help', summary, 'F1'),
  inSpanish(summary),
  at('assessment', ({ caseId, assessmentId }) => paths.assessment(caseId, assessmentId)),
  at('new-person', () => paths.newPerson),
  at('person', ({ personId }) => paths.person(personId)),
  at('new-case', ({ personId }) => paths.newCase(personId)),
  at('referrals', () => paths.referrals),
  at('directory', () => paths.directory),
  at('service', ({ serviceId }) => paths.service(serviceId)),
  at('referral-report', () => paths.referralReport),
  at('import', () => paths.importFile),
  at('settings', () => paths.settings),
];
