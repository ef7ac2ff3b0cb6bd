import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { z } from 'zod';

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0];

/** Has every schema say what is wrong with a field in the language of the window. */
export function installFieldErrors(): void {
  z.config({ customError: fieldError });
}

function fieldError(issue: Issue): string | undefined {
  // Only what a form can run into has words; the rest keeps the schema's own.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- see above
  switch (issue.code) {
    case 'invalid_type':
      return isBlank(issue.input) ? i18n._(msg`Fill this in`) : i18n._(msg`This cannot be saved as it is`);
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.input);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return issue.format === 'date'
        ? i18n._(msg`Enter a full date`)
        : i18n._(msg`Check how this is written`);
    case 'invalid_union':
      return isBlank(issue.input) ? i18n._(msg`Fill this in`) : i18n._(msg`Check how this is written`);
    case 'invalid_value':
      return i18n._(msg`Choose one of the choices`);
    case 'custom':
      return isBlank(issue.input) ? i18n._(msg`Fill this in`) : undefined;
    default:
      return undefined;
  }
}

const isBlank = (input: unknown): boolean =>
  input === null || input === undefined || (typeof input === 'string' && input.trim() === '');

function tooSmall(origin: string, minimum: number, input: unknown): string {
  if (origin === 'array') return i18n._(msg`Choose at least ${minimum}`);
  if (origin !== 'string') return i18n._(msg`Enter ${minimum} or more`);
  return minimum <= 1 || isBlank(input)
    ? i18n._(msg`Fill this in`)
    : i18n._(msg`Use at least ${minimum} characters`);
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'array') return i18n._(msg`Choose at most ${maximum}`);
  if (origin === 'string') return i18n._(msg`Use at most ${maximum} characters`);
  return i18n._(msg`Enter ${maximum} or less`);
}
