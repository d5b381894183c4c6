import { ActionIcon, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconBrightnessHalf, IconCheck, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from './i18n/use-text.ts';

const SCHEMES = [
  { value: 'light', Icon: IconSun },
  { value: 'dark', Icon: IconMoon },
  { value: 'auto', Icon: IconBrightnessHalf },
] as const;

export function SchemeMenu(): ReactNode {
  const { t } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = SCHEMES.find(({ value }) => value === colorScheme)?.Icon ?? IconBrightnessHalf;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('app.scheme.title')}>
          <ActionIcon aria-label={t('app.scheme.title')} size="lg">
            <Current size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {SCHEMES.map(({ value, Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} stroke={1.6} />}
            rightSection={value === colorScheme ? <IconCheck size={14} /> : null}
            onClick={() => setColorScheme(value)}
          >
            {t(`app.scheme.${value}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
