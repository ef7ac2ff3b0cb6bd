import { z } from 'zod';

/** An instant, ISO-8601 in UTC, for example `2026-03-02T09:00:00.000Z`. */
export const Instant = z.iso.datetime();
/** An instant, ISO-8601 in UTC. */
export type Instant = z.infer<typeof Instant>;
