import { Tabs } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Reader.module.css';
import type { ReaderTab } from './reader-tab';

const TABS = ['annotations', 'cleaning', 'ledger', 'details'] as const satisfies readonly ReaderTab[];

export interface InspectorProps extends Record<ReaderTab, ReactNode> {
  tab: ReaderTab;
  onTab(tab: ReaderTab): void;
}

export function Inspector({ tab, onTab, ...panels }: InspectorProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);

  // Each tab begins at its top; what is active in it scrolls itself into view afterwards.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab is what it depends on
  useLayoutEffect(() => {
    const column = root.current?.closest('aside');
    if (column) column.scrollTop = 0;
  }, [tab]);

  return (
    <Tabs
      ref={root}
      value={tab}
      onChange={value => onTab(TABS.find(known => known === value) ?? 'annotations')}
      keepMounted={false}
      className={classes.tabs}
    >
      <Tabs.List className={classes.tabList} grow>
        {TABS.map(name => (
          <Tabs.Tab key={name} value={name} className={classes.tab}>
            {t(`reader.tabs.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map(name => (
        <Tabs.Panel key={name} value={name}>
          {panels[name]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
