import type { ReactNode } from 'react';
import type { ReleaseCheck } from '../../../contract/releases.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { KindIcon } from '../documents/kind-icon.tsx';
import classes from './release.module.css';

/** All that a release freezes. */
export function FrozenList({ documents }: Pick<ReleaseCheck, 'documents'>): ReactNode {
  const { t } = useText();
  return (
    <details className={classes.frozen}>
      <summary>{t('release.dialog.freezes', { count: documents.length })}</summary>
      <ul>
        {documents.map(({ kind, id, name }) => (
          <li key={`${kind}/${id}`}>
            <KindIcon kind={kind} />
            {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
