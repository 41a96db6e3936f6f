import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Page.module.css';

export interface PageProps {
  title: ReactNode;
  /** Beside the title: what the whole place can do. */
  actions?: ReactNode;
  /** The column on the right; left out where the place has none. */
  inspector?: ReactNode;
  inspectorLabel?: string;
  /** In a narrow window the inspector covers a part of the content instead of making it narrower still. */
  floatsWhenNarrow?: boolean;
  children: ReactNode;
}

/** The frame of every place: a title line, the content that scrolls by itself, and an inspector on the right. */
export function Page({ title, actions, inspector, inspectorLabel, floatsWhenNarrow, children }: PageProps) {
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      </header>
      <div
        className={classes.body}
        data-has-inspector={inspector ? true : undefined}
        data-floats={floatsWhenNarrow || undefined}
      >
        <main className={classes.content}>{children}</main>
        {inspector && (
          <aside className={classes.inspector} aria-label={inspectorLabel}>
            {inspector}
          </aside>
        )}
      </div>
    </div>
  );
}
