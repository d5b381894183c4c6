import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconApi, IconCommand, IconHelp, IconKeyboard, IconListCheck, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { openGuide } from '../home/guide-progress.ts';
import { openPalette } from './open-palette.ts';
import { openShellDialog } from './shell-state.ts';

/** Guide, keys, and who one is. */
export function HelpMenu(): ReactNode {
  const { t } = useText();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('shell.help.title')}>
          <ActionIcon size="lg" aria-label={t('shell.help.title')}>
            <IconHelp size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconListCheck size={16} stroke={1.6} />} onClick={() => openGuide(true)}>
          {t('shell.help.guide')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCommand size={16} stroke={1.6} />} onClick={openPalette}>
          {t('shell.help.commands')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} stroke={1.6} />} onClick={() => openShellDialog('shortcuts')}>
          {t('shell.help.shortcuts')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconUser size={16} stroke={1.6} />} onClick={() => openShellDialog('author')}>
          {t('shell.help.author')}
        </Menu.Item>
        <Menu.Item component="a" href="/api" target="_blank" leftSection={<IconApi size={16} stroke={1.6} />}>
          {t('shell.help.api')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
