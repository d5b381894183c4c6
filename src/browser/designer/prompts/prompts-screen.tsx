import { ActionIcon, Alert, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconArrowForwardUp, IconMicrophone2 } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useWorkspace } from '../../store/use-workspace.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { isTyping } from '../shell/is-typing.ts';
import { shortcutOf } from '../shell/shortcuts.ts';
import { ExchangeMenu } from './exchange-menu.tsx';
import { usePromptActions } from './prompt-actions.ts';
import { PromptGrid } from './prompt-grid.tsx';
import { columnsOf, countCells, filterRows, filters, type PromptFilter } from './prompt-rows.ts';
import type { PromptSession } from './prompt-session.ts';
import classes from './prompts.module.css';
import { PromptsContext } from './prompts-context.ts';
import { UnusedRecordings } from './unused-recordings.tsx';
import { usePlayer } from './use-player.ts';
import { usePromptSession, usePrompts, useSessionState } from './use-prompts.ts';
import { useRecordings } from './use-recordings.ts';

/** `/-/prompts`: what callers hear, in each language: texts, recordings, and what is missing or outdated. */
export function PromptsScreen(): ReactNode {
  const { t } = useText();
  const { tenant } = useWorkspace();
  const problemText = useProblemText();
  const recordings = useRecordings();
  const { rows, languages } = usePrompts(recordings.names);
  const session = usePromptSession();
  const actions = usePromptActions(session, recordings, languages);
  const onFailed = useCallback(() => notifications.show({ color: 'red', message: t('prompts.cannotPlay') }), [t]);
  const player = usePlayer(onFailed);
  const [filter, setFilter] = useState<PromptFilter>('all');
  const [search, setSearch] = useState('');
  const shown = useMemo(() => filterRows(rows, filter, search), [rows, filter, search]);
  const counts = useMemo(() => countCells(rows), [rows]);
  const columns = useMemo(
    () =>
      columnsOf(
        rows.map(({ prompt }) => prompt),
        languages,
      ),
    [rows, languages],
  );
  const tools = useMemo(
    () => ({ actions, player, recordingUrl: (name: string) => recordings.client.url(tenant, name) }),
    [actions, player, recordings.client, tenant],
  );
  return (
    <main className={classes.page}>
      <div className={classes.tools}>
        <h1>{t('prompts.title')}</h1>
        <SearchField value={search} onChange={setSearch} label={t('prompts.search')} />
        <Select
          aria-label={t('prompts.show')}
          w={230}
          value={filter}
          allowDeselect={false}
          onChange={(value) => setFilter(filters.find((each) => each === value) ?? 'all')}
          data={filters.map((value) => ({ value, label: t(`prompts.filter.${value}`, { count: counts[value] }) }))}
        />
        <Steps session={session} />
        <span className={classes.gap} />
        <UnusedRecordings rows={rows} recordings={recordings} />
        <ExchangeMenu rows={rows} languages={languages} session={session} />
      </div>
      {recordings.problem !== null && (
        <Alert color="red" mb="sm" title={t('prompts.noRecordings')}>
          {problemText(recordings.problem)}
        </Alert>
      )}
      {shown.length === 0 ? (
        <NoPrompts isFiltered={rows.length > 0} />
      ) : (
        <PromptsContext value={tools}>
          <PromptGrid rows={shown} columns={columns} source={languages[0]} />
        </PromptsContext>
      )}
    </main>
  );
}

function NoPrompts({ isFiltered }: { readonly isFiltered: boolean }): ReactNode {
  const { t } = useText();
  return (
    <EmptyState
      icon={<IconMicrophone2 size={32} stroke={1.4} />}
      title={t(isFiltered ? 'prompts.noneFit' : 'prompts.none')}
      action={isFiltered ? undefined : <Link href="/prompt">{t('prompts.toList')}</Link>}
    >
      {t(isFiltered ? 'prompts.noneFitHelp' : 'prompts.noneHelp')}
    </EmptyState>
  );
}

/** Undo and redo of what was done on this screen. */
function Steps({ session }: { readonly session: PromptSession }): ReactNode {
  const { t } = useText();
  const now = useSessionState(session);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if ((shortcut !== 'undo' && shortcut !== 'redo') || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      session[shortcut]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session]);
  return (
    <ActionIcon.Group>
      <ActionIcon
        size="lg"
        variant="subtle"
        aria-label={t('prompts.undo')}
        title={t('prompts.undo')}
        disabled={!now.canUndo}
        onClick={session.undo}
      >
        <IconArrowBackUp size={18} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        size="lg"
        variant="subtle"
        aria-label={t('prompts.redo')}
        title={t('prompts.redo')}
        disabled={!now.canRedo}
        onClick={session.redo}
      >
        <IconArrowForwardUp size={18} stroke={1.6} />
      </ActionIcon>
    </ActionIcon.Group>
  );
}
