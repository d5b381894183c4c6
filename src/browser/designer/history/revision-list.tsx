import { Button, Radio, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RevisionEntry } from '../../../contract/history.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../ui/time-label.tsx';
import classes from './history.module.css';

interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Who saved what when; the two versions to compare are chosen here. */
export function RevisionList(props: {
  readonly entries: readonly RevisionEntry[];
  readonly pair: Pair;
  readonly onPair: (pair: Pair) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}): ReactNode {
  const { t } = useText();
  const { entries, pair, onPair } = props;
  return (
    <section className={classes.list} aria-label={t('history.list')}>
      <div className={classes.columns}>
        <span>{t('history.before')}</span>
        <span>{t('history.after')}</span>
      </div>
      <ol>
        {entries.map(({ revision, at, author, reason }) => (
          <li key={revision} data-in={revision > pair.before && revision <= pair.after}>
            <Radio
              name="before"
              aria-label={t('history.chooseBefore', { revision })}
              checked={pair.before === revision}
              onChange={() => onPair({ before: revision, after: Math.max(revision, pair.after) })}
            />
            <Radio
              name="after"
              aria-label={t('history.chooseAfter', { revision })}
              checked={pair.after === revision}
              onChange={() => onPair({ before: Math.min(revision, pair.before), after: revision })}
            />
            <button
              type="button"
              className={classes.entry}
              onClick={() => onPair({ before: Math.max(1, revision - 1), after: revision })}
            >
              <span className={classes.entryHead}>
                <b>{revision}</b> {t(`history.reason.${reason}`)}
              </span>
              <Text span size="xs" c="var(--cs-quiet)">
                <TimeLabel at={at} />
                {author !== '' && ` · ${author}`}
              </Text>
            </button>
          </li>
        ))}
      </ol>
      {props.hasMore && (
        <Button variant="subtle" fullWidth onClick={props.onMore}>
          {t('history.more')}
        </Button>
      )}
    </section>
  );
}
