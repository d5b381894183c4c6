import { Button, TextInput } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './conversation.module.css';

/** Says or writes something; Enter sends it. */
export function SayBox({
  label,
  disabled,
  onSay,
}: {
  readonly label: string;
  readonly disabled: boolean;
  readonly onSay: (text: string) => Promise<boolean>;
}): ReactNode {
  const { t } = useText();
  const [text, setText] = useState('');
  const send = async (): Promise<void> => {
    const said = text.trim();
    if (said !== '' && (await onSay(said))) setText('');
  };
  return (
    <form
      className={classes.say}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextInput
        aria-label={label}
        placeholder={label}
        maxLength={4096}
        value={text}
        disabled={disabled}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={disabled} leftSection={<IconSend size={14} stroke={1.6} />}>
        {t('workbench.say')}
      </Button>
    </form>
  );
}
