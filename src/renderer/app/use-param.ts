import { useParams } from '@tanstack/react-router';

/** A part of the address by its name in the route, such as `caseId`. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const value = params[name];
  if (value === undefined) throw new Error(`the address has no ${name}`);
  return value;
}
