import { v7 as newId } from 'uuid';

import type { NewEntry } from '../../../src/shared/directory/contract.ts';

interface Changes {
  readonly organisation?: Partial<NewEntry['organisation']>;
  readonly service?: Partial<NewEntry['service']>;
}

/** A new service of a new organisation; the organisation's id decides whose service it is. */
export function anEntry({ organisation = {}, service = {} }: Changes = {}): NewEntry {
  const organisationId = organisation.id ?? newId();
  return {
    organisation: {
      name: 'Harvest Table',
      phone: '312-555-0170',
      address: '1200 W Lake St, Chicago, IL',
      ...organisation,
      id: organisationId,
    },
    service: {
      id: newId(),
      organisationId,
      name: 'Home-delivered meals',
      domains: ['food-insecurity', 'social-connection'],
      phone: '312-555-0171',
      fax: null,
      hours: 'Weekdays 9 to 3',
      languages: ['en', 'es'],
      eligibility: 'Age 60 and over',
      whatToExpect: 'A driver brings meals twice a week.',
      verifiedOn: '2026-02-01',
      ...service,
    },
  };
}
