/** Joins the class names that apply. CSS modules type every class as possibly missing, hence `undefined`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
