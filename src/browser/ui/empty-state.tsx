import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** An empty place says what belongs there and what to do. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  return (
    <Stack align="center" gap={8} py={56} px="md" ta="center">
      <span style={{ color: 'var(--cs-quiet)' }} aria-hidden>
        {icon}
      </span>
      <Title order={3}>{title}</Title>
      <Text c="var(--cs-quiet)" maw={460}>
        {children}
      </Text>
      {action !== undefined && <div style={{ marginTop: 8 }}>{action}</div>}
    </Stack>
  );
}
