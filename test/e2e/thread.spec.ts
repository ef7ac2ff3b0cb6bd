import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from './app.ts';
import { activate, firstRun, tabTo, type } from './desk.ts';

const BUNDLE = path.resolve(import.meta.dirname, '../fixtures/fhir/two-people.json');

test('the whole main job by keyboard alone, from an empty computer to paper and report', async ({
  app,
  page,
  userData,
}) => {
  test.setTimeout(120_000);
  const main = page.getByRole('main');
  const field = (name: string) => main.getByRole('textbox', { name, exact: true });
  const saved = path.join(userData, 'saved.pdf');
  /** Answers the system's save dialog, which no test can click. */
  const saveAs = (file: string): Promise<void> =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);

  await test.step('first run makes the vault', () => firstRun(page));

  await test.step('import two people and open a case for one', async () => {
    await activate(page, main.getByRole('link', { name: 'Import', exact: true }));
    await page.setInputFiles('input[type=file]', BUNDLE);
    await activate(page, main.getByRole('button', { name: 'Import 2 people' }));
    await expect(main.getByText('2 people added')).toBeVisible();
    await activate(page, main.getByRole('link', { name: 'Open a case' }).first());
    await type(page, field('Location'), '4 East, bed 12');
    await type(page, field('Why social work is here'), 'Discharge planning after a broken hip');
    await activate(page, main.getByRole('button', { name: 'Open case' }));
    const banner = page.getByRole('region', { name: 'Whose case this is' });
    await expect(banner).toContainText('Whitcombe');
    await expect(banner).toContainText('MRN-100200');
    await expect(banner).toContainText('Mar 1948');
  });

  await test.step('write and sign a note', async () => {
    await activate(page, main.getByRole('link', { name: 'Write a note' }));
    await type(page, field('Minutes'), '20');
    await type(page, field('Note'), 'Worried about the stairs at home.');
    await expect(main.getByText(/Draft saved/)).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(main.getByRole('article')).toContainText('Worried about the stairs at home.');
  });

  await test.step('score a PHQ-9 by keyboard; item 9 interrupts', async () => {
    await activate(page, main.getByRole('link', { name: /^Assessments/ }));
    await main.getByRole('button', { name: /Start PHQ-9/ }).waitFor();
    await page.keyboard.press('a');
    const start = page.getByRole('dialog');
    await activate(page, start.getByRole('button', { name: /Start/ }));
    await expect(main.getByText('Little interest or pleasure in doing things')).toBeVisible();
    for (const digit of '21121010') await page.keyboard.press(digit);
    await page.keyboard.press('1');
    const interrupt = page.getByRole('alertdialog');
    await expect(interrupt).toBeVisible();
    const ways = [
      'Escape',
      'Control+1',
      'Control+2',
      'Control+K',
      'Control+W',
      'Alt+1',
      'F6',
      '?',
      'Alt+ArrowLeft',
    ];
    for (const way of ways) await page.keyboard.press(way);
    await page.evaluate(() => history.back());
    await expect(interrupt).toBeVisible();
    await expect(main.getByText('Little interest or pleasure in doing things')).toBeAttached();
    await type(page, interrupt.getByRole('textbox', { name: 'Who was told' }), 'Dr. Hartwig');
    await type(page, interrupt.getByRole('textbox', { name: 'Their role' }), 'Attending');
    await tabTo(page, interrupt.getByRole('radio', { name: 'In person' }));
    await page.keyboard.press('ArrowDown');
    await expect(interrupt.getByRole('radio', { name: 'By phone' })).toBeChecked();
    await activate(page, interrupt.getByRole('button', { name: 'Record and go on' }));
    await expect(interrupt).toBeHidden();
    await page.keyboard.press('0');
    await page.keyboard.press('Control+Enter');
    await expect(main.getByText(/Mild/).first()).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Whose case this is' }).getByRole('listitem'),
    ).toContainText('Open safety alert');
  });

  await test.step('make a service and refer to it', async () => {
    await page.keyboard.press('Control+4');
    await activate(page, main.getByRole('link', { name: 'Add service' }).first());
    await type(page, field('Name'), 'Bright Path Home Health');
    await type(page, field('Main phone'), '312-555-2000');
    await type(page, field('Name of the service'), 'Visiting nurse');
    await tabTo(page, main.getByRole('checkbox', { name: 'Care after the hospital' }));
    await page.keyboard.press('Space');
    await activate(page, main.getByRole('button', { name: 'Save service' }));
    await expect(main.getByText('Bright Path Home Health').first()).toBeVisible();
    await page.keyboard.press('Control+2');
    await activate(page, page.getByRole('grid', { name: 'Cases' }));
    await activate(page, main.getByRole('link', { name: /^Referrals/ }));
    await activate(page, main.getByRole('button', { name: /Add referral/ }));
    const form = page.getByRole('dialog');
    await activate(page, form.getByRole('button', { name: /Need/ }));
    await page.keyboard.type('Care after');
    await page.keyboard.press('Enter');
    await type(
      page,
      form.getByRole('textbox', { name: 'What is asked, and why' }),
      'Nurse visits after a broken hip.',
    );
    await type(page, form.getByRole('combobox'), 'Bright');
    await expect(page.getByRole('option', { name: /Visiting nurse/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(form.getByRole('listitem')).toContainText('Bright Path Home Health');
    await expect(page.getByRole('listbox')).toBeHidden();
    await activate(page, form.getByRole('button', { name: 'Send now' }));
    await expect(main.getByText('Sent, waiting for an answer')).toBeVisible();
  });

  await test.step('plan the discharge and save the packet, marked as a draft', async () => {
    await activate(page, main.getByRole('link', { name: 'Discharge', exact: true }));
    await type(page, field('Name of the place'), 'Home');
    await type(page, field('Why the patient was here'), 'You fell and broke your hip.');
    await activate(page, main.getByRole('button', { name: 'Save plan' }));
    const preview = main.getByRole('region', { name: /packet/i }).last();
    await expect(main.locator('canvas').first()).toBeVisible();
    await expect(preview).toBeVisible();
    await saveAs(saved);
    await activate(page, main.getByRole('button', { name: /Save as PDF/ }));
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
    await page.keyboard.press('Control+5');
    await activate(
      page,
      main
        .getByRole('row', { name: /^Requests sent 1/ })
        .getByRole('button')
        .first(),
    );
    await expect(page.getByRole('dialog')).toContainText('Whitcombe');
    await page.keyboard.press('Escape');
    const csv = path.join(userData, 'report.csv');
    await saveAs(csv);
    await activate(page, main.getByRole('button', { name: 'Export' }));
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.type('CSV');
    await page.keyboard.press('Enter');
    await expect.poll(() => (existsSync(csv) ? readFileSync(csv, 'utf8') : '')).toContain('Whitcombe');
  });
});
