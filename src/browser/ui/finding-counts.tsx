import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from './i18n/use-text.ts';

/** How many errors and warnings there are: by shape, number and words, not by colour alone. */
export function FindingCounts({
  errors,
  warnings,
  showsNone = false,
}: {
  readonly errors: number;
  readonly warnings: number;
  readonly showsNone?: boolean;
}): ReactNode {
  const { t } = useText();
  if (errors + warnings === 0) {
    return showsNone ? (
      <Group gap={4} wrap="nowrap" c="var(--cs-good)">
        <IconCircleCheck size={15} stroke={1.8} aria-hidden />
        <Text size="xs" c="inherit">
          {t('app.findings.none')}
        </Text>
      </Group>
    ) : null;
  }
  return (
    <Group gap={10} wrap="nowrap">
      {errors > 0 && (
        <Count n={errors} colour="var(--cs-error)" words={t('app.findings.errors', { count: errors })}>
          <IconCircleX size={15} stroke={1.8} aria-hidden />
        </Count>
      )}
      {warnings > 0 && (
        <Count n={warnings} colour="var(--cs-warning)" words={t('app.findings.warnings', { count: warnings })}>
          <IconAlertTriangle size={15} stroke={1.8} aria-hidden />
        </Count>
      )}
    </Group>
  );
}

function Count(props: {
  readonly n: number;
  readonly colour: string;
  readonly words: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Group gap={3} wrap="nowrap" c={props.colour} role="img" aria-label={props.words} title={props.words}>
      {props.children}
      <Text size="xs" fw={600} c="inherit" aria-hidden>
        {props.n}
      </Text>
    </Group>
  );
}
