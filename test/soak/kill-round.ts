import { setTimeout as pause } from 'node:timers/promises';

import type { Page } from '@playwright/test';
import { z } from 'zod';

import { command, killWhole, openDesk } from './application.ts';
import { lettersOf, type Chance } from './chance.ts';
import type { Found, Seen } from './comparison.ts';
import { watchNotes, type Watch } from './note-watch.ts';

/** When the kill comes, counted from the first key. */
const KILL_MS = { earliest: 200, latest: 5_000 };

const Drafts = z.array(z.object({ key: z.string(), body: z.object({ body: z.string() }) }));
const Notes = z.array(z.object({ id: z.string(), body: z.string() }));

/** What the command line finds of one case. */
export async function foundIn(userData: string, caseId: string): Promise<Found> {
  const asked = JSON.stringify({ caseId, form: 'note' });
  const drafts = Drafts.parse(await command(userData, ['call', 'drafts.list', asked]));
  const notes = Notes.parse(
    await command(userData, ['call', 'notes.listForCase', JSON.stringify({ caseId })]),
  );
  return {
    drafts: drafts
      .map(({ key, body }) => ({ noteId: key.slice('note:'.length), text: body.body }))
      .filter(({ text }) => text !== ''),
    notes: notes.map(({ id, body }) => ({ id, text: body })),
  };
}

interface Place {
  readonly userData: string;
  readonly caseId: string;
  /** Its number, for the marks of its notes. */
  readonly number: number;
}

/** What a round gave: what was seen, and what stood in the field when the window came back. */
export interface Round {
  readonly seen: Seen;
  readonly restored: string;
}

/** Opens the window, writes and signs notes at random, and kills everything at a random moment. */
export async function killRound({ userData, caseId, number }: Place, chance: Chance): Promise<Round> {
  const { app, page } = await openDesk(userData);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/cases/${caseId}/notes`);
  const field = noteField(page);
  await field.waitFor();
  await page.getByRole('heading', { name: 'Signed notes' }).waitFor();
  const restored = await field.inputValue();
  const watch = await watchNotes(page);
  const isOver = { now: false };
  const writing = write({ page, watch, number, isOver }, chance).catch((error: unknown) => {
    // The window dies under the writer: only what goes wrong before is a fault.
    if (!isOver.now) throw error;
  });
  await Promise.race([pause(chance.between(KILL_MS.earliest, KILL_MS.latest)), writing]);
  isOver.now = true;
  const killedAt = await killWhole(app);
  await writing;
  return { seen: watch.seenUntil(killedAt), restored };
}

const noteField = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

interface Writer {
  readonly page: Page;
  readonly watch: Watch;
  readonly number: number;
  readonly isOver: { now: boolean };
}

/** Writes on until the end, now fast, now with a pause for thought, and signs now and then. */
async function write({ page, watch, number, isOver }: Writer, chance: Chance): Promise<void> {
  for (let nth = 1; !isOver.now; nth += 1) {
    const field = noteField(page);
    await page.getByRole('textbox', { name: 'Minutes' }).fill('15');
    await field.press('End');
    const isNew = (await field.inputValue()) === '';
    if (isNew) await page.keyboard.type(`#${number}.${nth} `);
    for (let bursts = chance.between(1, 3); bursts > 0; bursts -= 1) {
      await page.keyboard.type(`${lettersOf(chance, chance.between(5, 15))} `, {
        delay: chance.between(10, 60),
      });
      if (chance.next() < 0.4) await pause(chance.between(300, 600));
    }
    const text = await field.inputValue();
    if (chance.next() < 0.7) {
      await page.keyboard.press('Control+Enter');
      while (!watch.hasNote(text) && !isOver.now) await pause(10);
      // The next note begins where a person sees an empty field.
      while ((await field.inputValue()) !== '' && !isOver.now) await pause(10);
    }
  }
}
