import { ActionIcon, CopyButton, TextInput, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';

/** A value that is to be read and copied, not changed. */
export function CopiedValue({
  label,
  value,
  help,
  shown = value,
}: {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  /** What is to be read instead. */
  readonly shown?: string;
}): ReactNode {
  return (
    <TextInput
      readOnly
      label={label}
      description={help}
      value={shown}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      onFocus={(event) => event.currentTarget.select()}
      rightSection={<CopyIcon value={value} of={label} />}
    />
  );
}

/** Puts a text on the clipboard, and says that it is there. */
export function CopyIcon({ value, of }: { readonly value: string; readonly of: string }): ReactNode {
  const { t } = useText();
  return (
    <CopyButton value={value} timeout={1500}>
      {({ copied, copy }) => (
        <Tooltip label={t(copied ? 'sandbox.copied' : 'sandbox.copy', { what: of })}>
          <ActionIcon
            variant="subtle"
            color={copied ? 'teal' : 'gray'}
            aria-label={t(copied ? 'sandbox.copied' : 'sandbox.copy', { what: of })}
            onClick={copy}
          >
            {copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
}
