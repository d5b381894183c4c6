import { Button, Menu } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DeskCall, DeskView } from '../../../twin/contact-center/desk-view.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { Desk } from './use-desk.ts';

/** Sends the customer to the flow of an authentication process; they come back with its result. */
export function AuthenticationMenu({
  desk,
  processes,
  call,
}: {
  readonly desk: Desk;
  readonly processes: DeskView['authentications'];
  readonly call: DeskCall | undefined;
}): ReactNode {
  const { t } = useText();
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="default"
          disabled={call === undefined}
          leftSection={<IconUserCheck size={15} stroke={1.6} aria-hidden />}
        >
          {t('workbench.bar.authenticate')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {processes.length === 0 && <Menu.Label>{t('workbench.bar.noProcess')}</Menu.Label>}
        {processes.map(({ code, name }) => (
          <Menu.Item
            key={code}
            onClick={() => call !== undefined && void desk.act({ type: 'authenticate', call: call.id, code })}
          >
            {name} ({code})
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
