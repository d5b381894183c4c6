import { Button, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronRight, IconCircleX } from '@tabler/icons-react';
import { memo, type ReactNode, useState } from 'react';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { FindingRow } from './finding-rows.ts';
import classes from './findings-panel.module.css';
import { GroupTitle } from './group-title.tsx';
import { quickFixes } from './quick-fixes.ts';

/** Rows that are drawn before somebody asks for more: a broken import may have thousands. */
const AT_ONCE = 200;

export function FindingList({
  rows,
  store,
  onGo,
  onToggle,
}: {
  readonly rows: readonly FindingRow[];
  readonly store: DocumentStore | null;
  readonly onGo: (finding: Finding) => void;
  readonly onToggle: (group: string) => void;
}): ReactNode {
  const { t } = useText();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <ul className={classes.list}>
      {rows.slice(0, most).map((row) =>
        row.is === 'group' ? (
          <li key={row.key} className={classes.group}>
            <UnstyledButton className={classes.opener} aria-expanded={row.isOpen} onClick={() => onToggle(row.key)}>
              <IconChevronRight size={13} aria-hidden className={classes.chevron} />
              <GroupTitle row={row} />
              <span className={classes.count}>{row.count}</span>
            </UnstyledButton>
          </li>
        ) : (
          <FindingLine key={row.key} finding={row.finding} text={row.text} store={store} onGo={onGo} />
        ),
      )}
      {rows.length > most && (
        <li className={classes.more}>
          <Button variant="default" size="compact-xs" onClick={() => setMost(most + AT_ONCE)}>
            {t('findings.more', { count: rows.length - most })}
          </Button>
        </li>
      )}
    </ul>
  );
}

const FindingLine = memo(function FindingLine({
  finding,
  text,
  store,
  onGo,
}: {
  readonly finding: Finding;
  readonly text: string;
  readonly store: DocumentStore | null;
  readonly onGo: (finding: Finding) => void;
}) {
  const { t, say } = useText();
  const [refused, setRefused] = useState<string | null>(null);
  const Icon = finding.severity === 'error' ? IconCircleX : IconAlertTriangle;
  const fixes = store === null ? [] : quickFixes(finding, store);
  return (
    <li className={classes.line} data-severity={finding.severity}>
      <UnstyledButton className={classes.go} onClick={() => onGo(finding)}>
        <Icon size={15} stroke={1.8} role="img" aria-label={t(`findings.one.${finding.severity}`)} />
        <span>
          {text}
          {refused !== null && <span className={classes.refused}> {t('findings.refused', { reason: refused })}</span>}
        </span>
      </UnstyledButton>
      {fixes.map((fix) => (
        <Button
          key={fix.id}
          size="compact-xs"
          variant="light"
          onClick={() => {
            const ran = fix.apply();
            setRefused(ran.ok ? null : say(ran.reason));
          }}
        >
          {say(fix.title)}
        </Button>
      ))}
    </li>
  );
});
