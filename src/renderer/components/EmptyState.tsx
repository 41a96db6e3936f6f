import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** What stands where nothing is yet: what this place is for and the next step. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Stack gap="xs" align="flex-start" maw="52ch" p="xl">
      <Title order={2}>{title}</Title>
      {children && <Text c="var(--ink-quiet)">{children}</Text>}
      {action}
    </Stack>
  );
}
