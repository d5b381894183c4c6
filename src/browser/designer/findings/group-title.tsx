import type { ReactNode } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { KindIcon } from '../documents/kind-icon.tsx';
import type { FindingRow } from './finding-rows.ts';
import classes from './findings-panel.module.css';

/** What the findings of a group have in common. */
export function GroupTitle({ row }: { readonly row: Extract<FindingRow, { readonly is: 'group' }> }): ReactNode {
  const { t, say } = useText();
  const { document, element, severity } = row.head;
  if (row.key === 'error' || row.key === 'warning') return <strong>{t(`findings.severity.${severity}`)}</strong>;
  if (document === undefined) return <strong>{t('findings.nowhere')}</strong>;
  const kind = catalogue.kinds.get(document.kind);
  return (
    <>
      <KindIcon kind={document.kind} size={15} />
      <strong className={classes.name}>{document.name || document.id}</strong>
      <span className={classes.kind}>{kind === undefined ? document.kind : say(kind.title)}</span>
      {row.key.includes('#') && (
        <span className={classes.name}>› {element === undefined ? t('findings.whole') : element.name}</span>
      )}
    </>
  );
}
