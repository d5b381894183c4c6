import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { LANGUAGES } from './i18n/language.ts';
import { switchLanguage } from './i18n/start-texts.ts';
import { useText } from './i18n/use-text.ts';

/** Every language is named in itself: whoever cannot read the others finds it. */
const NAMES = { en: 'English', zh: '简体中文' } as const;

export function LanguageMenu(): ReactNode {
  const { t, language } = useText();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('app.language')}>
          <ActionIcon aria-label={t('app.language')} size="lg">
            <IconLanguage size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((each) => (
          <Menu.Item
            key={each}
            lang={each === 'zh' ? 'zh-CN' : 'en'}
            rightSection={each === language ? <IconCheck size={14} /> : null}
            onClick={() => void switchLanguage(each)}
          >
            {NAMES[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
