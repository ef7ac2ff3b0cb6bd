import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

/** One tab with the panel it shows. */
export interface TabEntry<Key extends string> {
  readonly key: Key;
  readonly label: ReactNode;
  readonly count?: ReactNode;
  readonly panel: ReactNode;
}

interface Props<Key extends string> {
  readonly label: string;
  readonly tabs: readonly TabEntry<Key>[];
  readonly selectedKey: Key;
  readonly onSelect: (key: Key) => void;
  /** Layout only. */
  readonly className?: string;
}

/** Panels that share one place on a page. Every tab has its panel, or its aria-controls would point nowhere. */
export function Tabs<Key extends string>({ label, tabs, selectedKey, onSelect, className }: Props<Key>) {
  const select = (key: unknown) => {
    const chosen = tabs.find((tab) => tab.key === key);
    if (chosen) onSelect(chosen.key);
  };
  return (
    <AriaTabs selectedKey={selectedKey} onSelectionChange={select} className={classNames(className)}>
      <TabList aria-label={label} className={classNames(styles['list'], styles['bordered'])}>
        {tabs.map((tab) => (
          <Tab key={tab.key} id={tab.key} className={classNames(styles['tab'])}>
            {tab.label}
            {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} className={classNames(styles['panel'])}>
          {tab.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
