import { v7 as newId } from 'uuid';
import { expect, it } from 'vitest';

import { anOpenVault, valueOf, type TestDesk } from '../a-vault.ts';
import { anEntry } from './an-entry.ts';

const namesFound = async (
  { api }: TestDesk,
  text: string,
  domain: 'stress' | 'food-insecurity' | null = null,
) => valueOf(await api.directory.search({ text, domain, limit: 50 })).map(({ service }) => service.name);

const auditRows = ({ vault }: TestDesk, method: string) =>
  vault.db
    .selectFrom('audit_entry')
    .select(['entity', 'entity_id', 'outcome', 'code'])
    .where('method', '=', method)
    .execute();

it('keeps what was added, with its domains in the order given', async () => {
  const desk = await anOpenVault();
  const entry = anEntry();
  const added = valueOf(await desk.api.directory.add(entry));
  expect(added).toEqual({
    organisation: { ...entry.organisation, version: 1 },
    service: { ...entry.service, version: 1 },
  });
  expect(valueOf(await desk.api.directory.get({ serviceId: entry.service.id }))).toEqual(added);
});

it('finds by any words of either name, without accents or case, and by need', async () => {
  const desk = await anOpenVault();
  await desk.api.directory.add(anEntry());
  await desk.api.directory.add(
    anEntry({
      organisation: { name: 'Clínica Pilsen' },
      service: { name: 'Counseling 100%', domains: ['stress'] },
    }),
  );
  expect(await namesFound(desk, '')).toEqual(['Counseling 100%', 'Home-delivered meals']);
  expect(await namesFound(desk, 'CLINICA couns')).toEqual(['Counseling 100%']);
  expect(await namesFound(desk, 'home delivered harvest')).toEqual(['Home-delivered meals']);
  expect(await namesFound(desk, 'harvest counseling')).toEqual([]);
  expect(await namesFound(desk, '%')).toHaveLength(2);
  expect(await namesFound(desk, '_')).toHaveLength(2);
  expect(await namesFound(desk, '', 'stress')).toEqual(['Counseling 100%']);
  expect(await namesFound(desk, 'harvest', 'stress')).toEqual([]);
  expect(valueOf(await desk.api.directory.search({ text: '', domain: null, limit: 1 }))).toHaveLength(1);
});

it('adds a second service to an organisation it knows and leaves the organisation as it is', async () => {
  const desk = await anOpenVault();
  const first = anEntry();
  await desk.api.directory.add(first);
  const second = anEntry({
    organisation: { id: first.organisation.id, name: 'Harvest Tabel' },
    service: { name: 'Pantry' },
  });
  expect(valueOf(await desk.api.directory.add(second)).organisation).toEqual({
    ...first.organisation,
    version: 1,
  });
});

it('takes adding again for a lost answer, and another service under the same id for a mistake', async () => {
  const desk = await anOpenVault();
  const entry = anEntry();
  const first = valueOf(await desk.api.directory.add(entry));
  expect(valueOf(await desk.api.directory.add(entry))).toEqual(first);
  expect(await auditRows(desk, 'directory.add')).toEqual([
    { entity: 'service', entity_id: entry.service.id, outcome: 'done', code: null },
  ]);
  const other = { ...entry, service: { ...entry.service, name: 'Pantry' } };
  expect(await desk.api.directory.add(other)).toEqual({ ok: false, refusal: { code: 'directory/id-taken' } });
});

it('refuses a service of another organisation than the one it comes with', async () => {
  const { api } = await anOpenVault();
  const entry = anEntry({ service: { organisationId: newId() } });
  expect(await api.directory.add(entry)).toEqual({
    ok: false,
    refusal: { code: 'directory/other-organisation' },
  });
});

it('edits each part under its own version', async () => {
  const desk = await anOpenVault();
  const added = valueOf(await desk.api.directory.add(anEntry()));
  const edited = valueOf(
    await desk.api.directory.edit({
      organisation: added.organisation,
      service: { ...added.service, name: 'Hot meals', domains: ['stress'], verifiedOn: '2026-03-02' },
    }),
  );
  expect(edited.organisation.version).toBe(1);
  expect(edited.service).toMatchObject({
    name: 'Hot meals',
    domains: ['stress'],
    verifiedOn: '2026-03-02',
    version: 2,
  });
  expect(await namesFound(desk, 'hot', 'stress')).toEqual(['Hot meals']);
  expect(await namesFound(desk, 'delivered')).toEqual([]);

  expect(await desk.api.directory.edit(added)).toEqual({
    ok: false,
    refusal: { code: 'directory/changed-elsewhere' },
  });
  expect(valueOf(await desk.api.directory.edit(edited))).toEqual(edited);
  expect(await auditRows(desk, 'directory.edit')).toEqual([
    { entity: 'service', entity_id: added.service.id, outcome: 'done', code: null },
    { entity: null, entity_id: null, outcome: 'refused', code: 'directory/changed-elsewhere' },
  ]);
});

it('knows no service that was never added', async () => {
  const { api } = await anOpenVault();
  expect(await api.directory.get({ serviceId: newId() })).toEqual({
    ok: false,
    refusal: { code: 'directory/not-found' },
  });
});
