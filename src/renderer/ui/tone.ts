import { CircleCheck, Info, Lock, TriangleAlert, CircleAlert, type LucideIcon } from 'lucide-react';

/** What a colour means. A tone never stands alone: words or a shape always say the same. */
export type Tone = 'crit' | 'warn' | 'good' | 'info' | 'priv' | 'neutral';

/** The shape that goes with a tone when the caller brings no better one. */
export const TONE_ICONS: Readonly<Record<Tone, LucideIcon | null>> = {
  crit: CircleAlert,
  warn: TriangleAlert,
  good: CircleCheck,
  info: Info,
  priv: Lock,
  neutral: null,
};
