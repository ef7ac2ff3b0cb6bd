/** A FHIR R4 bundle with one invented person in hospital, such as the self-check imports. */
export const INVENTED_BUNDLE = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      fullUrl: 'urn:uuid:6d1f0c3a-0000-4000-8000-000000000001',
      resource: {
        resourceType: 'Patient',
        id: 'invented',
        identifier: [
          {
            type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
            system: 'https://hospital.example/mrn',
            value: 'SELF-CHECK-1',
          },
        ],
        name: [{ use: 'official', family: 'Person', given: ['Invented'] }],
        gender: 'female',
        birthDate: '1950-02-03',
      },
    },
    {
      fullUrl: 'urn:uuid:6d1f0c3a-0000-4000-8000-000000000002',
      resource: {
        resourceType: 'Encounter',
        id: 'stay',
        status: 'in-progress',
        class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
        subject: { reference: 'urn:uuid:6d1f0c3a-0000-4000-8000-000000000001' },
        period: { start: '2026-03-01T22:15:00-05:00' },
      },
    },
  ],
} as const;
