import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from './i18n/use-text.ts';

/** A field to search with; Escape empties it. */
export function SearchField({
  value,
  onChange,
  label,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
}): ReactNode {
  const { t } = useText();
  return (
    <TextInput
      type="search"
      w={260}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={15} stroke={1.6} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation();
          onChange('');
        }
      }}
      rightSection={
        value === '' ? null : <CloseButton size="xs" aria-label={t('app.clearSearch')} onClick={() => onChange('')} />
      }
    />
  );
}
