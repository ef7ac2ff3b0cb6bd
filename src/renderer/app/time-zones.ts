import type { Option } from '../ui/option-list.tsx';

/** All time zones this computer knows, as choices. The zone of the computer itself may have an older name: it is kept. */
export function timeZoneOptions(own: string): readonly Option[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = known.includes(own) ? known : [own, ...known];
  return all.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
