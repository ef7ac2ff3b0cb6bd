import type { Locator, Page } from '@playwright/test';

import { fill } from '../e2e/desk.ts';
import type { Canaries } from './canaries-of-run.ts';

/**
 * A day at the desk with a canary in every field that takes text: a person, a case, notes, the directory, a referral, a
 * discharge. It ends in the middle of a note, so that a draft is left.
 */
export async function typeTheDay(page: Page, canaries: Canaries): Promise<void> {
  await go(page, '#/directory/new');
  await addService(page, canaries);
  await go(page, '#/people/new');
  await addPerson(page, canaries);
  await openCase(page, canaries);
  const caseFile = page.url().replace(/^[^#]*|\/summary$/g, '');
  await go(page, `${caseFile}/referrals`);
  await writeReferral(page, canaries);
  await go(page, `${caseFile}/discharge`);
  await planDischarge(page, canaries);
  await addAppointment(page, canaries);
  await go(page, `${caseFile}/notes`);
  await writeNotes(page, canaries);
  await searchFor(page, canaries);
}

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((address) => {
    location.hash = address;
  }, hash);

const press = (within: Page | Locator, name: string): Promise<void> =>
  within.getByRole('button', { name, exact: true }).click();

async function addService(page: Page, { of, phoneOf }: Canaries): Promise<void> {
  await fill(page, 'Name', of('organisation name'));
  await fill(page, 'Main phone', phoneOf('organisation phone'));
  await fill(page, 'Address', of('organisation address'));
  await fill(page, 'Name of the service', of('service name'));
  await page.getByText('Food', { exact: true }).click();
  await fill(page, 'Phone', phoneOf('service phone'));
  await fill(page, 'Fax', phoneOf('service fax'));
  await fill(page, 'Hours', of('service hours'));
  await fill(page, /^Who can use it/, of('service eligibility'));
  await fill(page, /^What to bring and expect/, of('service expectation'));
  await press(page, 'Save service');
  await page.getByRole('heading', { name: 'Directory', level: 1 }).waitFor();
}

async function addPerson(page: Page, { of, phoneOf }: Canaries): Promise<void> {
  await fill(page, 'Family name', of('family name'));
  await fill(page, 'Given name', of('given name'));
  await fill(page, 'Preferred name', of('preferred name'));
  await fill(page, 'Pronouns', of('pronouns'));
  await fill(page, 'Medical record number', of('medical record number'));
  await press(page, 'Add number');
  await fill(page, 'Number', phoneOf('phone'));
  await press(page, 'Add address');
  await fill(page, 'Street lines', of('street'));
  await fill(page, 'City', of('city'));
  await press(page, 'Add someone');
  await fill(page, 'Name', of('contact name'));
  await fill(page, 'Relationship', of('contact relationship'));
  await fill(page, 'Telephone', phoneOf('contact phone'));
  await press(page, 'Add person and go on to the case');
}

async function openCase(page: Page, { of }: Canaries): Promise<void> {
  await fill(page, 'Location', of('location'));
  await fill(page, /^Why social work is here/, of('case reason'));
  await press(page, 'Open case');
  await page.getByRole('link', { name: /^Notes/ }).waitFor();
}

async function writeReferral(page: Page, { of }: Canaries): Promise<void> {
  await page.getByRole('button', { name: /^Add referral/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^What is asked, and why/ }).fill(of('referral reason'));
  await dialog.getByRole('combobox', { name: /^Services to ask/ }).fill(of('service name'));
  await page.getByRole('option').first().click();
  await dialog.getByText(/^Draft saved/).waitFor();
  // The first closes the list of services.
  for (let nth = 0; nth < 2; nth += 1) await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function planDischarge(page: Page, { of, phoneOf }: Canaries): Promise<void> {
  await fill(page, /^Why the patient was here/, of('plain reason'));
  await fill(page, 'Name of the place', of('destination name'));
  await fill(page, 'Address', of('destination address'));
  await fill(page, 'Phone', phoneOf('destination phone'));
  await fill(page, 'How the patient gets there', of('transport'));
  await fill(page, 'Who helps at home', of('caregiver'));
  await fill(page, 'Their phone', phoneOf('caregiver phone'));
  await press(page, 'Save plan');
}

async function addAppointment(page: Page, { of, phoneOf }: Canaries): Promise<void> {
  await press(page, 'Add appointment');
  const dialog = page.getByRole('dialog');
  const text = (label: string, value: string): Promise<void> =>
    dialog.getByRole('textbox', { name: label, exact: true }).fill(value);
  await text('With', of('appointment with'));
  await text('What for', of('appointment purpose'));
  await text('Where', of('appointment place'));
  await text('Phone', phoneOf('appointment phone'));
  await text('How the patient gets there', of('appointment way'));
  await text('What to bring', of('appointment bring'));
  await press(dialog, 'Save appointment');
  await dialog.waitFor({ state: 'detached' });
}

async function writeNotes(page: Page, { of }: Canaries): Promise<void> {
  await fill(page, 'Minutes', '20');
  await fill(page, 'Note', of('signed note'));
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article').getByText(of('signed note')).waitFor();
  await fill(page, 'Note', of('draft of a note'));
  await page
    .getByRole('main')
    .getByText(/^Draft saved/)
    .waitFor();
}

async function searchFor(page: Page, { of }: Canaries): Promise<void> {
  await page.keyboard.press('Control+K');
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.fill(of('family name'));
  await page.getByRole('option').first().waitFor();
  await box.fill(of('search'));
  await page.keyboard.press('Escape');
}
