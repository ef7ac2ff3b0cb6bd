import type { ElectronApplication, Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import { expect } from './app.ts';
import { violationsOf } from './axe.ts';
import { activate } from './desk.ts';
import { chooseRecords, signIn, test, visit } from './vault-data.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find a person, case or action' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const banner = (page: Page) => page.getByRole('region', { name: 'Whose case this is' });

/** Opens the palette, types, and waits until what it shows is the answer to that. */
async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await palette(page).waitFor();
  await page.keyboard.type(text);
  await expect(palette(page).getByRole('status')).toContainText(/result|No match/);
}

const row = (page: Page, group: string, name: string | RegExp) =>
  palette(page).getByRole('group', { name: group }).getByRole('option', { name });

/** Moves to a row with the arrow and opens it. */
async function openRow(page: Page, group: string, name: string | RegExp): Promise<void> {
  const wanted = row(page, group, name).first();
  await wanted.waitFor();
  for (let press = 0; press < 40; press += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

/** The commands in the application's menu, with whether each works now. */
const menuOf = (app: ElectronApplication): Promise<readonly { id: string; keys: string; works: boolean }[]> =>
  app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? [])
        .filter(({ id }) => /^[a-z][a-z-]+$/.test(id ?? ''))
        .map(({ id, accelerator, enabled }) => ({ id, keys: accelerator ?? '', works: enabled })),
    ),
  );

const chooseInMenu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);

/** Every command that has a key. */
const WITH_KEYS: Readonly<Record<string, string>> = {
  find: 'Ctrl K',
  guide: 'F1',
  'new-case': 'N',
  save: 'Ctrl S',
  export: 'Ctrl E',
  lock: 'Ctrl L',
  'write-note': 'N',
  sign: 'Ctrl Enter',
  'start-assessment': 'A',
  'add-referral': 'R',
  'print-packet': 'Ctrl P',
  'close-case': 'Ctrl W',
  'tab-summary': 'Alt 1',
  'tab-notes': 'Alt 2',
  'tab-assessments': 'Alt 3',
  'tab-referrals': 'Alt 4',
  'tab-discharge': 'Alt 5',
  'tab-access': 'Alt 6',
  'go-today': 'Ctrl 1',
  'go-caseload': 'Ctrl 2',
  'go-referrals': 'Ctrl 3',
  'go-directory': 'Ctrl 4',
  'go-reports': 'Ctrl 5',
  'go-settings': 'Ctrl 6Ctrl ,',
  filter: '/',
  'next-pane': 'F6',
  'previous-pane': 'Shift F6',
  'text-larger': 'Ctrl +Ctrl =',
  'text-smaller': 'Ctrl −',
  'text-usual': 'Ctrl 0',
  shortcuts: '?',
};
const WITHOUT_KEYS = ['import', 'switch-theme'];

test.describe('the palette', () => {
  test('finds a person by name, with two identifiers, and Enter opens the case', async ({ page }) => {
    await signIn(page);
    const { familyName } = await chooseRecords(page);
    await find(page, familyName.slice(0, 4).toLowerCase());
    await expect(row(page, 'People', new RegExp(familyName)).first()).toContainText(/MRN .+ · .+\d{4}/);
    await openRow(page, 'People', new RegExp(familyName));
    await expect(banner(page)).toContainText(familyName);
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('Enter pressed before the answer is there opens what the answer puts on top', async ({ page }) => {
    await signIn(page);
    const { familyName } = await chooseRecords(page);
    await page.keyboard.press('Control+K');
    await palette(page).waitFor();
    await page.keyboard.type(familyName);
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeHidden();
    await expect(banner(page)).toContainText(familyName);
  });

  test('finds a case by its unit, a service, a screen and an action by keyboard alone', async ({ page }) => {
    await signIn(page);
    const located = await page.evaluate(async () => {
      const view = { view: 'mine', offset: 0, limit: 50 };
      const answer = await window.bridge.call('cases.caseload', view);
      const rows = (
        answer as { value: { rows: { location: string | null; person: { familyName: string } }[] } }
      ).value.rows;
      return rows.find(({ location }) => location !== null);
    });
    await find(page, located?.location ?? '');
    await openRow(page, 'Cases', new RegExp(located?.person.familyName ?? 'nobody'));
    await expect(banner(page)).toContainText(located?.location ?? '');

    await page.keyboard.press('Control+4');
    const name = await page.getByRole('main').getByRole('rowheader').first().innerText();
    const [service = ''] = name.split('\n');
    await page.keyboard.press('Control+1');
    await find(page, service);
    await openRow(page, 'Services', new RegExp(service.slice(0, 8)));
    await expect(page.getByRole('textbox', { name: 'Name of the service' })).toBeVisible();

    await find(page, 'directory');
    await openRow(page, 'Screens', 'Directory');
    await expect(heading(page, 'Directory')).toBeVisible();

    await find(page, 'new per');
    await openRow(page, 'Actions', /New person and case/);
    await expect(heading(page, 'New person')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Check first whether the person is already on file');
  });

  test('says how many there are, or what to do when there is none', async ({ page }) => {
    await signIn(page);
    await find(page, 'zzzz');
    await expect(palette(page).getByRole('status')).toContainText('No match. Try the MRN');
    await expect(palette(page).getByRole('listbox')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeVisible();
    for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('lock');
    await expect(palette(page).getByRole('status')).toContainText(/^\d+ results?$/);
  });

  test('Esc closes it and gives the focus back, also after a command of it', async ({ page }) => {
    await signIn(page);
    await page.keyboard.press('Control+2');
    const grid = page.getByRole('grid', { name: 'Cases' });
    await grid.focus();
    await page.keyboard.press('Control+K');
    await expect(palette(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
    await expect(grid).toBeFocused();
    await find(page, 'keyboard');
    await page.keyboard.press('Enter');
    await sheet(page).waitFor();
    await page.keyboard.press('Escape');
    await expect(grid).toBeFocused();
  });

  test('opens from the field of the top bar, and acts on the case that is open', async ({ page }) => {
    await signIn(page);
    const { caseId, familyName } = await chooseRecords(page);
    await visit(page, paths.caseFile(caseId));
    await activate(page, page.getByRole('button', { name: /^Find a person, case or action/ }));
    await palette(page).waitFor();
    await expect(row(page, 'Recently opened', new RegExp(familyName))).toBeVisible();
    await page.keyboard.type('add ref');
    await openRow(page, 'Actions', /Add referral/);
    await expect(page.getByRole('dialog', { name: 'New referral' })).toBeVisible();
    await page.keyboard.press('Escape');
    await find(page, 'start a phq');
    await openRow(page, 'Actions', /Start a PHQ-9/);
    await expect(page.getByRole('dialog', { name: 'Start PHQ-9' })).toBeVisible();
    await page.keyboard.press('Escape');
    await find(page, 'write');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused();
  });

  test('remembers the cases of a moment ago, and none of them after a lock', async ({ page }) => {
    await signIn(page);
    const { caseId, familyName } = await chooseRecords(page);
    await visit(page, paths.caseFile(caseId));
    await visit(page, paths.today);
    await page.keyboard.press('Control+K');
    await expect(row(page, 'Recently opened', new RegExp(familyName))).toBeVisible();
    await page.keyboard.press('Control+L');
    await heading(page, 'Unlock Almoner').waitFor();
    await signIn(page);
    await page.keyboard.press('Control+K');
    await palette(page).getByRole('option').first().waitFor();
    await expect(palette(page).getByRole('group', { name: 'Recently opened' })).toBeHidden();
  });

  for (const theme of ['light', 'dark'] as const)
    test(`and the sheet of shortcuts are in nobody's way, ${theme}`, async ({ page }) => {
      await signIn(page);
      if (theme === 'dark') await page.getByRole('button', { name: 'Dark theme' }).click();
      await find(page, 'ca');
      expect.soft(await violationsOf(page, '[role=dialog]')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await sheet(page).waitFor();
      expect.soft(await violationsOf(page, '[role=dialog]')).toEqual([]);
    });
});

test.describe('shortcuts', () => {
  test('stand on the sheet and in the menu of the application, the same in both', async ({ app, page }) => {
    await signIn(page);
    await page.keyboard.press('?');
    const lines = sheet(page).locator('[data-command]');
    await lines.first().waitFor();
    const onSheet = await lines.evaluateAll((all) =>
      all.map((line) => [line.getAttribute('data-command'), line.querySelector('dd')?.textContent] as const),
    );
    const own = onSheet.filter(([id]) => id !== null && id in WITH_KEYS);
    expect(Object.fromEntries(own)).toEqual(WITH_KEYS);
    const menu = await menuOf(app);
    expect(menu.map(({ id }) => id).toSorted()).toEqual(
      [...Object.keys(WITH_KEYS), ...WITHOUT_KEYS].toSorted(),
    );
    for (const { id, keys } of menu) expect.soft(keys !== '', id).toBe(id in WITH_KEYS);
  });

  test('of the menu do what their keys do, and before unlocking the look can be changed and the guide opened', async ({
    app,
    page,
  }) => {
    await heading(page, 'Unlock Almoner').waitFor();
    await expect
      .poll(async () => (await menuOf(app)).map(({ id }) => id))
      .toEqual(['switch-theme', 'text-larger', 'text-smaller', 'text-usual', 'guide']);
    await page.keyboard.press('Control+=');
    await expect(page.locator('html')).toHaveAttribute('style', /110%/);
    await page.keyboard.press('Control+0');
    await signIn(page);
    const { caseId, familyName } = await chooseRecords(page);
    await chooseInMenu(app, 'go-caseload');
    await expect(heading(page, 'Caseload')).toBeVisible();
    await visit(page, paths.caseFile(caseId));
    await banner(page).waitFor();
    await expect
      .poll(async () => (await menuOf(app)).find(({ id }) => id === 'close-case')?.works)
      .toBe(true);
    expect(JSON.stringify(await menuOf(app))).not.toContain(familyName);
    await chooseInMenu(app, 'close-case');
    await expect(heading(page, 'Caseload')).toBeVisible();
    await chooseInMenu(app, 'lock');
    await heading(page, 'Unlock Almoner').waitFor();
    await expect.poll(async () => (await menuOf(app)).some(({ id }) => id === 'lock')).toBe(false);
  });

  test('of letters alone wait while somebody types, and can be turned off', async ({ page }) => {
    await signIn(page);
    await page.keyboard.press('Control+4');
    const search = page.getByRole('searchbox', { name: 'Search by name' });
    await page.keyboard.press('/');
    await expect(search).toBeFocused();
    await page.keyboard.type('n?/');
    await expect(search).toHaveValue('n?/');
    await expect(heading(page, 'Directory')).toBeVisible();
    await page.keyboard.press('Control+2');
    await heading(page, 'Caseload').waitFor();
    await page.keyboard.press('n');
    await expect(heading(page, 'New person')).toBeVisible();
    await page.keyboard.press('Control+,');
    await activate(page, page.getByRole('checkbox', { name: 'Letters alone are shortcuts' }));
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: 'Letters alone are shortcuts' })).not.toBeChecked();
    await page.keyboard.press('Control+2');
    await heading(page, 'Caseload').waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('?');
    await expect(sheet(page)).toBeHidden();
    await expect(heading(page, 'Caseload')).toBeVisible();
    await find(page, 'keyboard');
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toContainText('turned off in Settings');
    await expect(sheet(page).locator('[data-command=new-case]')).toBeHidden();
  });

  test('change the size of text, save, close a case and go through its tabs', async ({ app, page }) => {
    await signIn(page);
    const { caseId } = await chooseRecords(page);
    const size = () => page.evaluate(() => document.documentElement.style.fontSize);
    const icon = page.getByRole('button', { name: 'Lock now' }).locator('svg');
    const iconWidth = async () => (await icon.boundingBox())?.width ?? 0;
    const usualWidth = await iconWidth();
    await page.keyboard.press('Control+=');
    await page.keyboard.press('Control+Shift+Equal');
    expect(await size()).toBe('125%');
    expect((await iconWidth()) / usualWidth).toBeCloseTo(1.25, 1);
    await page.keyboard.press('Control+-');
    expect(await size()).toBe('110%');
    await page.keyboard.press('Control+0');
    expect(await size()).toBe('100%');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Everything is saved.')).toBeVisible();
    await visit(page, paths.caseFile(caseId));
    await banner(page).waitFor();
    for (const [index, tab] of ['summary', 'notes', 'assessments', 'referrals'].entries()) {
      await page.keyboard.press(`Alt+${index + 1}`);
      await expect.poll(() => page.url()).toContain(`/cases/${caseId}/${tab}`);
    }
    await page.keyboard.press('a');
    await expect(page.getByRole('dialog', { name: 'Start PHQ-9' })).toBeVisible();
    // Under a panel nothing else is begun or left.
    for (const keys of ['Control+1', 'Control+w', 'Control+k', 'r', '?', 'Alt+1'])
      await page.keyboard.press(keys);
    await chooseInMenu(app, 'go-today');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+p');
    await expect(page.getByRole('dialog', { name: 'Print the discharge packet' })).toBeVisible({
      timeout: 20_000,
    });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+w');
    await expect(heading(page, 'Caseload')).toBeVisible();
    await page.keyboard.press('Control+w');
    await expect(heading(page, 'Caseload')).toBeVisible();
    await page.keyboard.press('Control+5');
    await heading(page, 'Referral report').waitFor();
    await page.getByRole('button', { name: /^Export/ }).waitFor();
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('menuitem', { name: /Excel/ })).toBeVisible();
  });

  test('F6 goes through the parts of the window and back, each with a focus that is seen', async ({
    page,
  }) => {
    await signIn(page);
    const { caseId } = await chooseRecords(page);
    await visit(page, paths.caseFile(caseId, 'notes'));
    await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
    const here = () =>
      page.evaluate(() => {
        const pane = document.activeElement?.closest('[data-pane]');
        const isSeen = document.activeElement?.matches(':focus-visible') === true;
        return `${pane?.getAttribute('aria-label') ?? pane?.className.replace(/^_?(\w+?)_.*/, '$1') ?? ''}${isSeen ? '' : ' unseen'}`;
      });
    const stops: string[] = [];
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('F6');
      stops.push(await here());
    }
    expect(stops).toEqual(['Main', 'Search and state', 'Whose case this is', 'tabs', 'panel']);
    const back: string[] = [];
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('Shift+F6');
      back.push(await here());
    }
    expect(back).toEqual(['tabs', 'Whose case this is', 'Search and state', 'Main', 'panel']);
  });
});
