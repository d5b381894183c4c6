import { Alert, Button } from '@mantine/core';
import { IconFileAlert, IconHistory, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DamagedDocument, DocumentHeader } from '../../../contract/documents.ts';
import { useWorkspaceState } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { KindIcon } from '../documents/kind-icon.tsx';
import { kindOf } from '../documents/kind-of.ts';
import classes from './damaged-documents.module.css';
import type { DocumentAction } from './document-dialogs.tsx';

/** Documents that the server cannot read any more, and the ways out of it. */
export function DamagedDocuments({
  kind,
  onDialog,
}: {
  readonly kind: string | null;
  readonly onDialog: (does: DocumentAction, header: DocumentHeader) => void;
}): ReactNode {
  const { t, say } = useText();
  const all = useWorkspaceState((state) => state.damaged);
  const damaged = kind === null ? all : all.filter((document) => document.kind === kind);
  if (damaged.length === 0) return null;
  return (
    <Alert
      color="red"
      className={classes.alert}
      icon={<IconFileAlert />}
      title={t('home.damaged.title', { count: damaged.length })}
    >
      <p className={classes.what}>{t('home.damaged.what')}</p>
      <ul className={classes.list}>
        {damaged.map((document) => {
          const found = kindOf(document.kind);
          return (
            <li key={`${document.kind}/${document.id}`} className={classes.item}>
              <KindIcon kind={document.kind} />
              <span className={classes.name}>
                <b>{document.name}</b>
                <span className={classes.below}>
                  {found === undefined ? document.kind : say(found.title)} · {document.id}
                </span>
              </span>
              <Button
                component={Link}
                href={`/${document.kind}/${document.id}/history`}
                size="xs"
                variant="default"
                leftSection={<IconHistory size={14} />}
                aria-label={t('home.damaged.restoreNamed', { name: document.name })}
              >
                {t('home.damaged.restore')}
              </Button>
              {found?.single !== true && (
                <Button
                  size="xs"
                  variant="default"
                  color="red"
                  leftSection={<IconTrash size={14} />}
                  aria-label={t('home.damaged.deleteNamed', { name: document.name })}
                  onClick={() => onDialog('delete', headerOf(document))}
                >
                  {t('home.action.delete')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

/** What the dialogs know of a document; nothing is known of what was in this one. */
function headerOf({ detail: _detail, ...stamp }: DamagedDocument): DocumentHeader {
  return { ...stamp, size: 0, errors: 0, warnings: 0, references: [], usedBy: 0 };
}
