import { sql, type Selectable } from 'kysely';

import { DirectoryEntry, Organisation, type Service } from '../../shared/directory/service.ts';
import { foldName } from '../../shared/people/names.ts';
import type { NeedDomain } from '../../shared/referrals/need-domain.ts';
import { fromJson } from '../database/json-column.ts';
import type { Db } from '../database/kysely.ts';
import type { OrganisationTable, ServiceTable } from '../database/tables.ts';

const toOrganisation = (row: Selectable<OrganisationTable>): Organisation =>
  Organisation.parse({
    id: row.id,
    name: row.name,
    phone: row.phone,
    address: row.address,
    version: row.version,
  });

/** A service's row joined with its organisation's and with its domains as a JSON array. */
interface EntryRow extends Selectable<ServiceTable> {
  readonly domains: string;
  readonly organisation_name: string;
  readonly organisation_phone: string | null;
  readonly organisation_address: string | null;
  readonly organisation_version: number;
}

const toEntry = (row: EntryRow): DirectoryEntry =>
  DirectoryEntry.parse({
    organisation: {
      id: row.organisation_id,
      name: row.organisation_name,
      phone: row.organisation_phone,
      address: row.organisation_address,
      version: row.organisation_version,
    },
    service: {
      id: row.id,
      organisationId: row.organisation_id,
      name: row.name,
      domains: fromJson(row.domains),
      phone: row.phone,
      fax: row.fax,
      hours: row.hours,
      languages: fromJson(row.languages),
      eligibility: row.eligibility,
      whatToExpect: row.what_to_expect,
      verifiedOn: row.verified_on,
      version: row.version,
    },
  });

const entries = (db: Db) =>
  db
    .selectFrom('service')
    .innerJoin('organisation', 'organisation.id', 'service.organisation_id')
    .selectAll('service')
    .select([
      'organisation.name as organisation_name',
      'organisation.phone as organisation_phone',
      'organisation.address as organisation_address',
      'organisation.version as organisation_version',
      sql<string>`(SELECT json_group_array(d.domain ORDER BY d.position) FROM service_domain d
        WHERE d.service_id = service.id)`.as('domains'),
    ]);

/** What to look for in the directory. */
export interface DirectorySearch {
  /** Words of which each must occur in the service's or the organisation's name; blank finds everything. */
  readonly text: string;
  readonly domain: NeedDomain | null;
  readonly limit: number;
}

/** The services found, by organisation and name. */
export async function searchDirectory(
  db: Db,
  { text, domain, limit }: DirectorySearch,
): Promise<DirectoryEntry[]> {
  let query = entries(db);
  for (const word of foldName(text).split(' ').filter(Boolean))
    query = query.where(
      sql<boolean>`instr(organisation.folded_name || ' ' || service.folded_name, ${word}) > 0`,
    );
  if (domain)
    query = query.where('service.id', 'in', (eb) =>
      eb.selectFrom('service_domain').select('service_id').where('service_domain.domain', '=', domain),
    );
  const rows = await query
    .orderBy('organisation.folded_name')
    .orderBy('service.folded_name')
    .orderBy('service.id')
    .limit(limit)
    .execute();
  return rows.map(toEntry);
}

/** The service with an id, or `null`. */
export async function findEntry(db: Db, serviceId: string): Promise<DirectoryEntry | null> {
  const row = await entries(db).where('service.id', '=', serviceId).executeTakeFirst();
  return row ? toEntry(row) : null;
}

/** The services with these ids, by id. Ids that do not exist are simply missing. */
export async function entriesById(
  db: Db,
  serviceIds: readonly string[],
): Promise<ReadonlyMap<string, DirectoryEntry>> {
  if (serviceIds.length === 0) return new Map();
  const rows = await entries(db)
    .where('service.id', 'in', [...new Set(serviceIds)])
    .execute();
  return new Map(rows.map((row) => [row.id, toEntry(row)]));
}

/** The organisation with an id, or `null`. */
export async function findOrganisation(db: Db, id: string): Promise<Organisation | null> {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toOrganisation(row) : null;
}

const organisationColumns = ({ name, phone, address }: Omit<Organisation, 'version'>) => ({
  name,
  folded_name: foldName(name),
  phone,
  address,
});

/** Adds an organisation. */
export async function insertOrganisation(db: Db, organisation: Omit<Organisation, 'version'>): Promise<void> {
  await db
    .insertInto('organisation')
    .values({ id: organisation.id, ...organisationColumns(organisation) })
    .execute();
}

/** Changes an organisation and counts its version up. */
export async function updateOrganisation(db: Db, organisation: Organisation): Promise<void> {
  await db
    .updateTable('organisation')
    .set(organisationColumns(organisation))
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', organisation.id)
    .execute();
}

const serviceColumns = (service: Omit<Service, 'version'>) => ({
  name: service.name,
  folded_name: foldName(service.name),
  phone: service.phone,
  fax: service.fax,
  hours: service.hours,
  languages: JSON.stringify(service.languages),
  eligibility: service.eligibility,
  what_to_expect: service.whatToExpect,
  verified_on: service.verifiedOn,
});

async function insertDomains(db: Db, { id, domains }: Pick<Service, 'id' | 'domains'>): Promise<void> {
  await db
    .insertInto('service_domain')
    .values(domains.map((domain, position) => ({ service_id: id, position, domain })))
    .execute();
}

/** Adds a service to its organisation. */
export async function insertService(db: Db, service: Omit<Service, 'version'>): Promise<void> {
  await db
    .insertInto('service')
    .values({ id: service.id, organisation_id: service.organisationId, ...serviceColumns(service) })
    .execute();
  await insertDomains(db, service);
}

/** Changes a service and counts its version up. */
export async function updateService(db: Db, service: Service): Promise<void> {
  await db
    .updateTable('service')
    .set(serviceColumns(service))
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', service.id)
    .execute();
  await db.deleteFrom('service_domain').where('service_id', '=', service.id).execute();
  await insertDomains(db, service);
}
