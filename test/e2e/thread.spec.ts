import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from './app.ts';
import { fill, firstRun } from './desk.ts';

const BUNDLE = path.resolve(import.meta.dirname, '../fixtures/fhir/two-people.json');

test('the whole main job, from an empty computer to paper and report', async ({ app, page, userData }) => {
  test.setTimeout(120_000);
  const main = page.getByRole('main');
  const saved = path.join(userData, 'saved.pdf');
  /** Answers the system's save dialog, which no test can click. */
  const saveAs = (file: string): Promise<void> =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);

  await test.step('first run makes the vault', () => firstRun(page));

  await test.step('import two people and open a case for one', async () => {
    await main.getByRole('link', { name: 'Import' }).click();
    await page.setInputFiles('input[type=file]', BUNDLE);
    await main.getByRole('button', { name: 'Import 2 people' }).click();
    await expect(main.getByText('2 people added')).toBeVisible();
    await main.getByRole('link', { name: 'Open a case' }).first().click();
    await fill(page, 'Location', '4 East, bed 12');
    await fill(page, 'Why social work is here', 'Discharge planning after a broken hip');
    await main.getByRole('button', { name: 'Open case' }).click();
    const banner = page.getByRole('region', { name: 'Whose case this is' });
    await expect(banner).toContainText('Whitcombe');
    await expect(banner).toContainText('MRN-100200');
    await expect(banner).toContainText('Mar 1948');
  });

  await test.step('write and sign a note', async () => {
    await main.getByRole('link', { name: 'Write a note' }).click();
    await fill(page, 'Minutes', '20');
    await fill(page, 'Note', 'Worried about the stairs at home.');
    await expect(main.getByText(/Draft saved/)).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(main.getByRole('article')).toContainText('Worried about the stairs at home.');
  });

  await test.step('score a PHQ-9 by keyboard; item 9 interrupts', async () => {
    await main.getByRole('link', { name: /^Assessments/ }).click();
    await main.getByRole('button', { name: /Start PHQ-9/ }).waitFor();
    await page.keyboard.press('a');
    const start = page.getByRole('dialog');
    await start.getByRole('button', { name: /Start/ }).click();
    await expect(main.getByText('Little interest or pleasure in doing things')).toBeVisible();
    for (const digit of '21121010') await page.keyboard.press(digit);
    await page.keyboard.press('1');
    const interrupt = page.getByRole('alertdialog');
    await expect(interrupt).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(interrupt).toBeVisible();
    await interrupt.getByRole('textbox', { name: /Who was told/ }).fill('Dr. Hartwig');
    await interrupt.getByRole('textbox', { name: /role/i }).fill('Attending');
    await interrupt.getByText('By phone').click();
    await interrupt.getByRole('button', { name: 'Record and go on' }).click();
    await expect(interrupt).toBeHidden();
    await page.keyboard.press('0');
    await page.keyboard.press('Control+Enter');
    await expect(main.getByText(/Mild/).first()).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Whose case this is' }).getByRole('listitem'),
    ).toContainText('Open safety alert');
  });

  await test.step('make a service and refer to it', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Directory' }).click();
    await main.getByRole('link', { name: 'Add service' }).first().click();
    await fill(page, 'Name', 'Bright Path Home Health');
    await fill(page, 'Main phone', '312-555-2000');
    await fill(page, 'Name of the service', 'Visiting nurse');
    await main.getByRole('checkbox', { name: 'Care after the hospital' }).press('Space');
    await main.getByRole('button', { name: 'Save service' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Caseload' }).click();
    await page.getByRole('grid', { name: 'Cases' }).press('Enter');
    await main.getByRole('link', { name: /^Referrals/ }).click();
    await main.getByRole('button', { name: /Add referral/ }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: /Need/ }).click();
    await page.getByRole('option', { name: 'Care after the hospital' }).click();
    await form
      .getByRole('textbox', { name: 'What is asked, and why' })
      .fill('Nurse visits after a broken hip.');
    await form.getByRole('combobox').fill('Bright');
    await page.getByRole('option', { name: /Visiting nurse/ }).click();
    await expect(page.getByRole('listbox')).toBeHidden();
    await form.getByRole('button', { name: 'Send now' }).click();
    await expect(main.getByText('Sent, waiting for an answer')).toBeVisible();
  });

  await test.step('plan the discharge and save the packet, marked as a draft', async () => {
    await main.getByRole('link', { name: 'Discharge', exact: true }).click();
    await fill(page, 'Name of the place', 'Home');
    await fill(page, 'Why the patient was here', 'You fell and broke your hip.');
    await main.getByRole('button', { name: 'Save plan' }).click();
    const preview = main.getByRole('region', { name: /packet/i }).last();
    await expect(main.locator('canvas').first()).toBeVisible();
    await expect(preview).toBeVisible();
    await saveAs(saved);
    await main.getByRole('button', { name: /Save as PDF/ }).click();
    await expect.poll(() => existsSync(saved)).toBe(true);
    const text = execFileSync('pdftotext', ['-layout', saved, '-'], { encoding: 'utf8' });
    expect(text).toContain('Hal Whitcombe');
    expect(text).toContain('Bright Path Home Health');
    expect(text).toContain('This is a draft');
    for (const secret of ['PHQ', 'self-harm', 'Hartwig', 'stairs']) expect(text).not.toContain(secret);
    const facts = execFileSync('pdfinfo', [saved], { encoding: 'utf8' });
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/Title:\s+Going home/);
  });

  await test.step('run the referral report and open the rows of a number', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reports' }).click();
    await main
      .getByRole('row', { name: /^Requests sent 1/ })
      .getByRole('button')
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('Whitcombe');
    await page.keyboard.press('Escape');
    const csv = path.join(userData, 'report.csv');
    await saveAs(csv);
    await main.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    await expect.poll(() => (existsSync(csv) ? readFileSync(csv, 'utf8') : '')).toContain('Whitcombe');
  });
});
