import { describe, expect, it } from 'vitest';

import { commandOf, isAvailable, type Place } from '../../../src/renderer/app/commands/availability.ts';
import { acceleratorOf, isSingleKey, keysOf, keyText } from '../../../src/renderer/app/commands/keys.ts';
import { menuOf } from '../../../src/renderer/app/commands/menu-of.ts';
import { COMMANDS } from '../../../src/renderer/app/commands/registry.ts';
import { MenuModel } from '../../../src/shared/ipc/menu-model.ts';

const NOTHING_OFFERED: Place['offered'] = new Set();
const caseHere = { caseId: 'c', isOpen: true };
const worker = (place: Partial<Place> = {}): Place => ({
  roles: ['social-worker'],
  caseHere: null,
  offered: NOTHING_OFFERED,
  ...place,
});
const LANGUAGE = { word: ({ message = '', id }: { message?: string; id: string }) => message || id };

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  keysOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe('the commands', () => {
  it('have a name each', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(25);
  });

  it('never share a key where both would work', () => {
    const all = new Set(COMMANDS.map(({ id }) => id));
    const keys = new Set(COMMANDS.flatMap((command) => command.keys));
    for (const place of [worker({ offered: all }), worker({ caseHere, offered: all })])
      for (const one of keys) {
        const meant = COMMANDS.filter(
          (command) =>
            command.keys.includes(one) &&
            isAvailable(command, place) &&
            !('isKeyOutsideCase' in command && command.isKeyOutsideCase && place.caseHere),
        );
        expect(meant.length, `${one} ${place.caseHere ? 'in a case' : 'elsewhere'}`).toBeLessThanOrEqual(1);
      }
  });

  it.each([
    ['N', null, 'new-case'],
    ['N', caseHere, 'write-note'],
    ['Ctrl+2', null, 'go-caseload'],
    ['Ctrl+,', null, 'go-settings'],
    ['Alt+3', caseHere, 'tab-assessments'],
    ['Alt+3', null, undefined],
    ['A', caseHere, 'start-assessment'],
    ['A', { ...caseHere, isOpen: false }, undefined],
    ['Ctrl+P', { ...caseHere, isOpen: false }, 'print-packet'],
    ['Ctrl+W', null, undefined],
    ['Ctrl+W', caseHere, 'close-case'],
    ['Ctrl+E', null, undefined],
    ['?', null, 'shortcuts'],
    ['Ctrl+=', null, 'text-larger'],
  ] as const)('mean by %s in %j: %s', (keys, here, id) => {
    expect(commandOf(keys, COMMANDS, worker({ caseHere: here }))?.id).toBe(id);
  });

  it('are kept from roles that may not', () => {
    const clerk = worker({ roles: ['clerk'], caseHere });
    for (const keys of ['N', 'A', 'Alt+2', 'Ctrl+5', 'Ctrl+P'])
      expect(commandOf(keys, COMMANDS, clerk), keys).toBeUndefined();
    expect(commandOf('Alt+4', COMMANDS, clerk)?.id).toBe('tab-referrals');
  });

  it('are only about the look before anybody has signed in', () => {
    const nobody = worker({ roles: [] });
    expect(COMMANDS.filter((command) => isAvailable(command, nobody)).map(({ id }) => id)).toEqual([
      'switch-theme',
      'text-larger',
      'text-smaller',
      'text-usual',
      'guide',
    ]);
  });
});

describe('the application menu', () => {
  const itemsIn = (place: Place, hasSingleKeys = true) =>
    MenuModel.parse(menuOf(COMMANDS, place, { ...LANGUAGE, hasSingleKeys })).menus.flatMap(
      ({ items }) => items,
    );

  it('holds every command once, enabled where it works', () => {
    const place = worker({ caseHere, offered: new Set(['sign']) });
    const items = itemsIn(place);
    expect(items.map(({ id }) => id).toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted());
    for (const command of COMMANDS)
      expect(items.find(({ id }) => id === command.id)?.isEnabled, command.id).toBe(
        isAvailable(command, place),
      );
    expect(items.find(({ id }) => id === 'export')?.isEnabled).toBe(false);
  });

  it('shows letters alone only while they are turned on', () => {
    expect(itemsIn(worker()).find(({ id }) => id === 'new-case')?.accelerator).toBe('N');
    expect(itemsIn(worker(), false).find(({ id }) => id === 'new-case')?.accelerator).toBeNull();
    expect(itemsIn(worker(), false).find(({ id }) => id === 'find')?.accelerator).toBe('CmdOrCtrl+K');
  });

  it('holds while locked only what works then', () => {
    expect(itemsIn(worker({ roles: [] })).map(({ id }) => id)).toEqual([
      'switch-theme',
      'text-larger',
      'text-smaller',
      'text-usual',
      'guide',
    ]);
  });
});

describe('keys', () => {
  it('are read the same on every layout', () => {
    expect(press('k', { ctrlKey: true })).toBe('Ctrl+K');
    expect(press('K', { metaKey: true })).toBe('Ctrl+K');
    expect(press('л', { ctrlKey: true, code: 'KeyK' })).toBe('Ctrl+K');
    expect(press('&', { ctrlKey: true, code: 'Digit1' })).toBe('Ctrl+1');
    expect(press('¡', { altKey: true, code: 'Digit1' })).toBe('Alt+1');
    expect(press('?', { shiftKey: true, code: 'Slash' })).toBe('?');
    expect(press('/', { shiftKey: true, code: 'Digit7' })).toBe('/');
    expect(press('+', { ctrlKey: true, shiftKey: true })).toBe('Ctrl++');
    expect(press('F6', { shiftKey: true })).toBe('Shift+F6');
    expect(press('n')).toBe('N');
    expect(press('N', { shiftKey: true })).toBe('Shift+N');
  });

  it('that type something by themselves are told from those that do not', () => {
    expect(['N', '?', '/'].every(isSingleKey)).toBe(true);
    expect(['Ctrl+K', 'F6', 'Alt+1'].some(isSingleKey)).toBe(false);
  });

  it('are shown and handed to the menu in their own spelling', () => {
    expect(keyText('Ctrl+K')).toBe('Ctrl K');
    expect(keyText('Ctrl++')).toBe('Ctrl +');
    expect(keyText('Shift+F6')).toBe('Shift F6');
    expect(acceleratorOf('Ctrl++')).toBe('CmdOrCtrl+Plus');
    expect(acceleratorOf('Ctrl+,')).toBe('CmdOrCtrl+,');
    expect(acceleratorOf('?')).toBe('Shift+/');
  });
});
