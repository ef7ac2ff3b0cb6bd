import { TEXT_PERCENTS } from '../../../shared/ipc/preferences.ts';
import { useLook } from '../look.ts';
import type { LookActs } from './command.ts';

/** What commands can change of the look. */
export function useLookActs(): LookActs {
  const { preferences, isDark, setPreferences } = useLook();
  return {
    switchTheme: () => setPreferences({ theme: isDark ? 'light' : 'dark' }),
    stepText: (step) => {
      const next = TEXT_PERCENTS[TEXT_PERCENTS.indexOf(preferences.textPercent) + step];
      const textPercent = step === 0 ? 100 : next;
      if (textPercent !== undefined) setPreferences({ textPercent });
    },
  };
}
