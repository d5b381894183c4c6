import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentChange } from '../../../twin/changes/tenant-changes.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { MARK_ICONS } from '../canvas/compared-card.tsx';
import { KindIcon } from '../documents/kind-icon.tsx';
import { kindOf } from '../documents/kind-of.ts';
import { ChangeList } from '../history/change-list.tsx';
import classes from './release.module.css';

/** What differs between two releases, document by document. */
export function CompareWords({ changes }: { readonly changes: readonly DocumentChange[] }): ReactNode {
  const { t, say } = useText();
  if (changes.length === 0) {
    return (
      <div className={classes.words}>
        <Text c="var(--cs-quiet)">{t('history.same')}</Text>
      </div>
    );
  }
  return (
    <div className={classes.words}>
      {changes.map(({ what, kind, id, name, changes: inside }) => {
        const Icon = MARK_ICONS[what];
        const type = kindOf(kind);
        return (
          <section key={`${kind}/${id}`}>
            <h2 className={classes.document}>
              <KindIcon kind={kind} />
              {type === undefined ? kind : say(type.title)} “{name}”
              <span className="cs-mark-word" data-mark={what}>
                <Icon size={14} stroke={2.2} aria-hidden />
                {t(`release.mark.${what}`)}
              </span>
            </h2>
            {what === 'changed' && <ChangeList changes={inside} />}
          </section>
        );
      })}
    </div>
  );
}
