import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { documentChanges } from '../../../twin/changes/document-changes.ts';
import { applyChoices } from '../../store/merge/apply-choices.ts';
import type { Side } from '../../store/merge/merge.ts';
import { mergeThreeWay } from '../../store/merge/merge-three-way.ts';
import type { Decision } from '../../store/sync/their-version.ts';
import { useDocument, useOpenDocument } from '../../store/use-document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { ChangeList } from '../history/change-list.tsx';
import classes from './conflict.module.css';
import { ConflictRow } from './conflict-row.tsx';

/** Somebody saved another version while this one was being changed: both sides, and what becomes of them. */
export function ConflictDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, say } = useText();
  const { sync } = useOpenDocument();
  const theirs = useDocument((state) => state.theirs);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (theirs === null) return null;
  const settle = (decision: Decision<Document>): void => {
    const ran = sync.resolve(decision);
    setRefusal(ran.ok ? null : say(ran.reason));
    if (ran.ok) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1080px, 94vw)"
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="md">
        <Text>{theirs.document === null ? t('conflict.deleted') : t('conflict.what')}</Text>
        {refusal !== null && <Alert color="red">{refusal}</Alert>}
        {theirs.document === null ? (
          <Group justify="flex-end">
            <Button onClick={() => settle('keep-mine')}>{t('conflict.bringBack')}</Button>
          </Group>
        ) : (
          <BothSides theirs={theirs.document} onSettle={settle} />
        )}
      </Stack>
    </Modal>
  );
}

function BothSides({
  theirs,
  onSettle,
}: {
  readonly theirs: Document;
  readonly onSettle: (decision: Decision<Document>) => void;
}): ReactNode {
  const { t } = useText();
  const mine = useDocument((state) => state.document);
  const base = useDocument((state) => state.saved);
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const merge = useMemo(() => mergeThreeWay(base, mine, theirs, catalogue), [base, mine, theirs]);
  const changes = useMemo(
    () => ({ mine: documentChanges(base, mine, catalogue), theirs: documentChanges(base, theirs, catalogue) }),
    [base, mine, theirs],
  );
  const open = merge.conflicts.filter(({ id }) => !choices.has(id)).length;
  const choose = (id: string, side: Side): void => setChoices(new Map(choices).set(id, side));
  const chooseAll = (side: Side): void => setChoices(new Map(merge.conflicts.map(({ id }) => [id, side])));
  return (
    <>
      <div className={classes.sides}>
        {(['mine', 'theirs'] as const).map((side) => (
          <section key={side} className={classes.side} aria-label={t(`conflict.${side}`)}>
            <h3>{t(`conflict.${side}`)}</h3>
            <div className={classes.scroll}>
              <ChangeList changes={changes[side]} />
            </div>
            <Button variant="default" onClick={() => onSettle(side === 'mine' ? 'keep-mine' : 'take-theirs')}>
              {t(side === 'mine' ? 'conflict.keepMine' : 'conflict.takeTheirs')}
            </Button>
          </section>
        ))}
      </div>
      {merge.conflicts.length > 0 && (
        <section aria-label={t('conflict.both')}>
          <Group justify="space-between" mb={6}>
            <h3 className={classes.heading}>{t('conflict.both')}</h3>
            <Group gap={4}>
              {(['mine', 'theirs'] as const).map((side) => (
                <Button key={side} variant="subtle" size="compact-xs" onClick={() => chooseAll(side)}>
                  {t(side === 'mine' ? 'conflict.allMine' : 'conflict.allTheirs')}
                </Button>
              ))}
            </Group>
          </Group>
          <div className={classes.conflicts}>
            {merge.conflicts.map((conflict) => (
              <ConflictRow
                key={conflict.id}
                conflict={conflict}
                choice={choices.get(conflict.id)}
                onChoose={(side) => choose(conflict.id, side)}
              />
            ))}
          </div>
        </section>
      )}
      <Group justify="space-between">
        <Text size="xs" c="var(--cs-quiet)">
          {open === 0 ? t('conflict.ready') : t('conflict.open', { count: open })}
        </Text>
        <Button disabled={open > 0} onClick={() => onSettle({ merged: applyChoices(merge, choices, catalogue) })}>
          {t('conflict.merge')}
        </Button>
      </Group>
    </>
  );
}
