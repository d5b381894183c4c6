import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { findingText } from '../findings/finding-text.ts';
import type { SourceSession, SourceState } from './source-session.ts';
import classes from './source-view.module.css';

const ICONS = { same: IconCircleCheck, edited: IconPencil, refused: IconCircleX, behind: IconAlertTriangle } as const;

/** Problems shown at once; the others come when these are gone. */
const MOST = 20;

/** How the text stands to the document, and why it does not read. */
export function SourceNotice({
  state,
  session,
  onGo,
}: {
  readonly state: SourceState;
  readonly session: SourceSession;
  readonly onGo: (line: number, column: number) => void;
}): ReactNode {
  const { t, say, language } = useText();
  const { status, findings, refusal } = state;
  const Icon = ICONS[status];
  return (
    <div className={classes.notice} data-status={status}>
      <Group gap={8} wrap="nowrap" justify="space-between">
        <Group gap={6} wrap="nowrap" role="status">
          <Icon size={15} stroke={1.8} aria-hidden />
          <Text size="xs">{t(`source.status.${status}`)}</Text>
        </Group>
        <Group gap={6} wrap="nowrap">
          {status === 'behind' && (
            <Button size="compact-xs" variant="default" onClick={session.takeText}>
              {t('source.takeText')}
            </Button>
          )}
          {(status === 'behind' || status === 'refused') && (
            <Button size="compact-xs" variant="default" onClick={session.takeDocument}>
              {t('source.takeDocument')}
            </Button>
          )}
        </Group>
      </Group>
      {refusal !== null && <Text size="xs">{say(refusal)}</Text>}
      {status === 'refused' && findings.length > 0 && (
        <ul className={classes.problems}>
          {findings.slice(0, MOST).map((finding) => (
            <li key={`${finding.code} ${finding.path} ${finding.line} ${finding.column}`}>
              <UnstyledButton className={classes.problem} onClick={() => onGo(finding.line ?? 1, finding.column ?? 1)}>
                <span className={classes.line}>{t('source.line', { line: finding.line ?? 1 })}</span>
                {findingText(finding, language)}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
