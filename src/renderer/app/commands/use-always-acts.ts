import { TEXT_PERCENTS } from '../../../shared/ipc/preferences.ts';
import { useHelp } from '../../help/help-context.ts';
import { useLook } from '../look.ts';
import type { AlwaysActs } from './command.ts';

/** What commands can do whether or not anybody is signed in: change the look, open the guide. */
export function useAlwaysActs(): AlwaysActs {
  const { preferences, isDark, setPreferences } = useLook();
  const { open } = useHelp();
  return {
    openGuide: open,
    switchTheme: () => setPreferences({ theme: isDark ? 'light' : 'dark' }),
    stepText: (step) => {
      const next = TEXT_PERCENTS[TEXT_PERCENTS.indexOf(preferences.textPercent) + step];
      const textPercent = step === 0 ? 100 : next;
      if (textPercent !== undefined) setPreferences({ textPercent });
    },
  };
}
