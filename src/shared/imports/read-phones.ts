import type { ContactPoint } from './fhir-resources.ts';
import { oneLine } from './fhir-values.ts';
import type { ProposedPhone } from './proposal.ts';
import type { Warn } from './warnings.ts';

const PHONE_SYSTEMS: readonly (string | null | undefined)[] = ['phone', 'sms'];
const PHONE_USES = ['home', 'mobile', 'work'] as const;

/** Telephone numbers. Old ones are left out: nobody should call there. */
export function readPhones(telecom: readonly ContactPoint[] | null | undefined, warn: Warn): ProposedPhone[] {
  return (telecom ?? []).flatMap(({ system, value, use }, index) => {
    const number = oneLine(value);
    if (number === null) return [];
    const field = `telecom[${index}]`;
    const reason = whyNoPhone({ system, use, number });
    if (reason !== null) {
      warn(reason, field);
      return [];
    }
    return [
      {
        value: number,
        use: PHONE_USES.find((known) => known === use) ?? (system === 'sms' ? 'mobile' : 'other'),
      },
    ];
  });
}

interface Telecom {
  readonly system: string | null | undefined;
  readonly use: string | null | undefined;
  readonly number: string;
}

function whyNoPhone({ system, use, number }: Telecom): string | null {
  if (!PHONE_SYSTEMS.includes(system)) return 'import/not-a-phone';
  if (use === 'old') return 'import/old-phone';
  return number.length > 60 ? 'import/text-too-long' : null;
}
