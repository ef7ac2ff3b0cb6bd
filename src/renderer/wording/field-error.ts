import { refusalText } from '../api/refusals.ts';

/** What a rule has to say at a field: a refusal code becomes its sentence, other words are shown as they are. */
export const fieldError = (message: string): string =>
  /^[a-z]+\/[a-z-]+$/.test(message) ? refusalText({ code: message }) : message;
