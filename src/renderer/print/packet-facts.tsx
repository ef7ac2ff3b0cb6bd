import type { ReactNode } from 'react';

interface Props {
  /** Label and value; facts that nobody knows are left out. */
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** Facts in two columns. */
export function Facts({ facts }: Props) {
  const known = facts.filter(([, value]) => value !== null && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
