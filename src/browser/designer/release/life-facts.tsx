import type { ReactNode } from 'react';
import type { FlowLifeAnswer } from '../../../contract/releases.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../ui/time-label.tsx';
import classes from './release.module.css';
import { ruleText } from './rule-text.ts';
import { StateBadge } from './state-badge.tsx';

/** What answers calls of a flow, what its draft is, and by which number it is reached. */
export function LifeFacts({ life }: { readonly life: FlowLifeAnswer }): ReactNode {
  const { t } = useText();
  const { draft, accessCode, versions } = life;
  const live = versions.filter(({ state }) => state !== 'offline');
  return (
    <dl className={classes.facts}>
      {draft !== null && (
        <>
          <dt>{t('release.draft')}</dt>
          <dd>
            {draft.onlyMovedSince === undefined
              ? t(`release.draftIs.${draft.state}`, { version: draft.version })
              : t('release.draftIs.onlyMoved', { version: draft.onlyMovedSince })}
            {draft.editors.map(({ author, at }) => (
              <div key={`${author} ${at}`} className={classes.quiet}>
                {author === '' ? t('release.somebody') : author} · <TimeLabel at={at} />
              </div>
            ))}
          </dd>
        </>
      )}
      {live.map(({ version, state, rules }) => (
        <FragmentOf key={version} term={<StateBadge state={state} version={version} />}>
          {state === 'official' ? t('release.servesAll') : rules.map((rule) => ruleText(rule, t)).join('; ')}
        </FragmentOf>
      ))}
      {live.length === 0 && <FragmentOf term={t('release.answers')}>{t('release.nothingLive')}</FragmentOf>}
      {accessCode !== '' && (
        <FragmentOf term={t('release.accessCode')}>
          <span className={classes.hash}>{accessCode}</span>
        </FragmentOf>
      )}
    </dl>
  );
}

function FragmentOf({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
