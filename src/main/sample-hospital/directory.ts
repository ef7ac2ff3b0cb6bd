import { foldName } from '../../shared/people/names.ts';
import { plusDays } from '../../shared/values/calendar-date.ts';
import type { Chance } from './chance.ts';
import type { Rows } from './tables.ts';
import { DIRECTORY } from './words.ts';

/** A service that demo referrals can go to. */
export interface DemoService {
  readonly id: string;
  readonly domain: string;
}

/** Adds the demo directory to the rows. */
export function addDirectory(
  rows: Rows,
  chance: Chance,
  today: string,
  nowMs: number,
): readonly DemoService[] {
  return DIRECTORY.map(([organisationName, serviceName, domain, whatToExpect], index) => {
    const organisationId = chance.id(nowMs);
    const id = chance.id(nowMs);
    const phone = `312-555-${String(2000 + index * 7)}`;
    rows.organisation.push({
      id: organisationId,
      name: organisationName,
      folded_name: foldName(organisationName),
      phone,
      address: `${100 + index * 12} Lake Street, Chicago, IL 60601`,
    });
    rows.service.push({
      id,
      organisation_id: organisationId,
      name: serviceName,
      folded_name: foldName(serviceName),
      phone,
      fax: null,
      hours: 'Monday to Friday, 9 to 5',
      languages: JSON.stringify(chance.happens(0.5) ? ['en', 'es'] : ['en']),
      eligibility: null,
      what_to_expect: whatToExpect,
      verified_on: plusDays(today, -chance.between(5, 300)),
    });
    rows.service_domain.push({ service_id: id, position: 0, domain });
    return { id, domain };
  });
}
