import { Button, Center, Loader, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './frame-host.module.css';
import type { Frame } from './frame-plan.ts';

/** A pop-up that waits: for its look-up, or for the agent to say who of several the customer is. */
export function PickFrame({
  frame: { stage },
  onPick,
}: {
  readonly frame: Frame;
  /** Null: by the number of the call. */
  readonly onPick: (number: string | null) => void;
}): ReactNode {
  const { t } = useText();
  if (stage.is !== 'picker') {
    return (
      <Center flex={1} role="status">
        <Loader size="sm" mr="sm" />
        {t('pops.lookup.looking')}
      </Center>
    );
  }
  const { fields, rows } = stage.matches;
  const index = fields.find(({ isIndex }) => isIndex);
  const isHidden = index === undefined || index.isEncrypted || index.mask !== undefined;
  return (
    <Stack p="md" gap="sm" className={classes.picker}>
      <Text>{t('pops.lookup.choose')}</Text>
      {rows.map(({ row, values }) => (
        <Button
          key={row}
          variant="default"
          justify="flex-start"
          title={t('pops.lookup.open')}
          onClick={() => onPick(isHidden ? null : (values[index.id] ?? null))}
        >
          {fields
            .slice(0, 4)
            .flatMap(({ id, values: words = [] }) => {
              const value = values[id];
              return value === undefined ? [] : [words.find(({ key }) => key === value)?.value ?? value];
            })
            .join(' · ')}
        </Button>
      ))}
      <Button variant="subtle" onClick={() => onPick(null)}>
        {t('pops.lookup.anyway')}
      </Button>
    </Stack>
  );
}
