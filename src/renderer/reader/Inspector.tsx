import { Tabs } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Reader.module.css';
import type { ReaderTab } from './reader-tab';

const TABS = [
  'annotations',
  'checks',
  'places',
  'cleaning',
  'ledger',
  'details',
] as const satisfies readonly ReaderTab[];

export interface InspectorProps extends Record<ReaderTab, ReactNode> {
  tab: ReaderTab;
  /** How much waits in a tab, told beside its name. */
  counts: Partial<Record<ReaderTab, number>>;
  onTab(tab: ReaderTab): void;
  /** Asked for with Escape: the keys of the text are written into a field otherwise. */
  onBackToText(): void;
}

export function Inspector({ tab, counts, onTab, onBackToText, ...panels }: InspectorProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);

  // Each tab begins at its top; what is active in it scrolls itself into view afterwards.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab is what it depends on
  useLayoutEffect(() => {
    const column = root.current?.closest('aside');
    if (column) column.scrollTop = 0;
  }, [tab]);

  const leaveOnEscape = (event: KeyboardEvent<HTMLDivElement>) => {
    const { currentTarget, target } = event;
    if (event.key !== 'Escape' || !(target instanceof Element)) return;
    // What floats above it, or is unfolded in it, takes the key for itself.
    if (!currentTarget.contains(target) || target.getAttribute('aria-expanded') === 'true') return;
    onBackToText();
  };

  return (
    <Tabs
      ref={root}
      onKeyDown={leaveOnEscape}
      value={tab}
      onChange={value => onTab(TABS.find(known => known === value) ?? 'annotations')}
      keepMounted={false}
      className={classes.tabs}
    >
      <Tabs.List className={classes.tabList}>
        {TABS.map(name => (
          <Tabs.Tab key={name} value={name} className={classes.tab}>
            {t(`reader.tabs.${name}`)}
            {counts[name] ? <span className={classes.tabCount}> {counts[name]}</span> : null}
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
