import { expect, it } from 'vitest';

import { appContract } from '../../src/shared/contract.ts';
import type { Contract } from '../../src/shared/ipc/contract.ts';

const contracts: Readonly<Record<string, Contract>> = appContract;

/** What commands make old and the contract does not know, as "cases.open: casse". */
const unknownStales = (all: Readonly<Record<string, Contract>>): readonly string[] =>
  Object.entries(all).flatMap(([domain, methods]) =>
    Object.entries(methods).flatMap(([name, method]) =>
      method.kind === 'command'
        ? method.stales.filter((stale) => !(stale in contracts)).map((stale) => `${domain}.${name}: ${stale}`)
        : [],
    ),
  );

it('a command has only reads of the contract fetched again', () => {
  expect(unknownStales(contracts)).toEqual([]);
});

it('control: a misspelt domain is found', () => {
  const [name, method] = Object.entries(appContract.cases).find(([, { kind }]) => kind === 'command') ?? [];
  expect(name && method).toBeTruthy();
  const misspelt = { ...method, stales: ['casse'] } as Contract[string];
  expect(unknownStales({ cases: { [String(name)]: misspelt } })).toEqual([`cases.${String(name)}: casse`]);
});
