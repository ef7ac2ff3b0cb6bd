import { Trans } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';

import { classNames } from '../ui/class-names.ts';
import { Kbd } from '../ui/kbd.tsx';
import { keyText } from './commands/keys.ts';
import styles from './search-button.module.css';

/** Looks like the field it opens: there is one way to find. */
export function SearchButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button aria-haspopup="dialog" className={classNames(styles['field'])} onPress={onPress}>
      <Search size={16} aria-hidden />
      <span>
        <Trans>Find a person, case or action</Trans>
      </span>
      <Kbd>{keyText('Ctrl+K')}</Kbd>
    </Button>
  );
}
