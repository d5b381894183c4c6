import '@mantine/spotlight/styles.css';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight';
import {
  IconDownload,
  IconFiles,
  IconHeadset,
  IconKeyboard,
  IconListCheck,
  IconListDetails,
  IconMicrophone2,
  IconPlugConnected,
  IconRocket,
  IconSearch,
  IconUpload,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { switchLanguage } from '../../ui/i18n/start-texts.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { KindIcon } from '../documents/kind-icon.tsx';
import { kindOf } from '../documents/kind-of.ts';
import { openGuide } from '../home/guide-progress.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import { AuthorDialog } from './author-dialog.tsx';
import classes from './command-palette.module.css';
import { offeredCommands } from './offered-commands.ts';
import { openShellDialog, shellState } from './shell-state.ts';
import { ShortcutDialog } from './shortcut-dialog.tsx';

/** Any command and any document by its name, and the dialogs of the frame. */
export function CommandPalette(): ReactNode {
  const { t } = useText();
  const actions = useActions();
  const { dialog, palette } = useStore(shellState);
  useEffect(() => {
    if (palette > 0) spotlight.open();
  }, [palette]);
  return (
    <>
      <Spotlight
        actions={actions}
        shortcut={null}
        limit={12}
        highlightQuery
        scrollable
        maxHeight={420}
        attributes={{ content: { 'aria-label': t('shell.help.commands') } }}
        overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
        classNames={{ actionDescription: classes.description, actionsGroup: classes.group }}
        nothingFound={t('shell.palette.nothing')}
        searchProps={{
          leftSection: <IconSearch size={18} stroke={1.5} />,
          placeholder: t('shell.palette.search'),
          'aria-label': t('shell.palette.search'),
        }}
      />
      {dialog === 'shortcuts' && <ShortcutDialog onClose={() => openShellDialog(null)} />}
      {dialog === 'author' && <AuthorDialog onClose={() => openShellDialog(null)} />}
    </>
  );
}

function useActions(): SpotlightActionGroupData[] {
  const { t, say, language } = useText();
  const [, go] = useLocation();
  const { headers, client, tenant } = useTenantSource();
  const offered = useStore(offeredCommands);
  return useMemo(() => {
    const other = language === 'en' ? 'zh' : 'en';
    const icon = { size: 18, stroke: 1.6 } as const;
    const commands: SpotlightActionData[] = [
      ...offered.map(({ id, label, run }) => ({ id, label: say(label), onClick: run })),
      { id: 'home', label: t('home.all'), leftSection: <IconFiles {...icon} />, onClick: () => go('/') },
      { id: 'import', label: t('home.import'), leftSection: <IconUpload {...icon} />, onClick: () => go('/-/import') },
      {
        id: 'releases',
        label: t('release.all'),
        leftSection: <IconRocket {...icon} />,
        onClick: () => go('/-/releases'),
      },
      {
        id: 'prompts',
        label: t('home.promptGrid'),
        leftSection: <IconMicrophone2 {...icon} />,
        onClick: () => go('/-/prompts'),
      },
      {
        id: 'records',
        label: t('home.centre.records'),
        leftSection: <IconListDetails {...icon} />,
        onClick: () => go('/-/records'),
      },
      {
        id: 'agents',
        label: t('home.centre.batch'),
        leftSection: <IconUsersGroup {...icon} />,
        onClick: () => go('/-/agents'),
      },
      {
        id: 'sandbox',
        label: t('home.centre.sandbox'),
        leftSection: <IconPlugConnected {...icon} />,
        onClick: () => go('/-/sandbox'),
      },
      {
        id: 'desk',
        label: t('home.centre.desk'),
        leftSection: <IconHeadset {...icon} />,
        onClick: () => window.open(`/t/${tenant}/-/desk`),
      },
      {
        id: 'export',
        label: t('home.export'),
        leftSection: <IconDownload {...icon} />,
        onClick: () => location.assign(client.bundleUrl(tenant)),
      },
      {
        id: 'shortcuts',
        label: t('shell.help.shortcuts'),
        leftSection: <IconKeyboard {...icon} />,
        onClick: () => openShellDialog('shortcuts'),
      },
      {
        id: 'guide',
        label: t('shell.help.guide'),
        leftSection: <IconListCheck {...icon} />,
        onClick: () => openGuide(true),
      },
      { id: 'language', label: t('shell.palette.language'), onClick: () => void switchLanguage(other) },
    ];
    const documents = headers.map(({ kind, id, name }): SpotlightActionData => {
      const type = kindOf(kind);
      return {
        id: `${kind}/${id}`,
        label: name,
        description: type === undefined ? kind : say(type.title),
        keywords: [id],
        leftSection: <KindIcon kind={kind} size={18} />,
        onClick: () => go(`/${kind}/${id}`),
      };
    });
    return [
      { group: t('shell.palette.commands'), actions: commands },
      { group: t('shell.palette.documents'), actions: documents },
    ];
  }, [t, say, language, go, headers, client, tenant, offered]);
}
