import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconDownload, IconForms, IconHistory, IconLink, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { FindingCounts } from '../../ui/finding-counts.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../ui/time-label.tsx';
import { KindIcon } from '../documents/kind-icon.tsx';
import { kindOf } from '../documents/kind-of.ts';
import type { DocumentAction } from './document-dialogs.tsx';
import type { DocumentRow } from './document-rows.ts';
import classes from './document-table.module.css';
import { useDownload } from './use-download.ts';

const ListedFlowState = lazy(async () => ({
  default: (await import('../release/flow-state.tsx')).ListedFlowState,
}));

/** One document of the list. On its name F2 renames and Delete deletes. */
export function DocumentTableRow(props: {
  readonly row: DocumentRow;
  readonly index: number;
  readonly showsKind: boolean;
  readonly onDialog: (does: DocumentAction, header: DocumentHeader) => void;
}): ReactNode {
  const { say, t } = useText();
  const { header, description, excerpt } = props.row;
  const kind = kindOf(header.kind);
  const isSingle = kind?.single === true;
  const act = (event: KeyboardEvent): void => {
    if (event.key === 'F2') props.onDialog('rename', header);
    else if (event.key === 'Delete' && !isSingle) props.onDialog('delete', header);
    else return;
    event.preventDefault();
  };
  const below = excerpt ?? description;
  return (
    <tr data-index={props.index} aria-rowindex={props.index + 2} className={classes.row}>
      <th scope="row" className={classes.name}>
        <div className={classes.nameCell}>
          <KindIcon kind={header.kind} />
          <div className={classes.nameText}>
            <Link href={`/${header.kind}/${header.id}`} className={classes.link} onKeyDown={act}>
              {header.name}
            </Link>
            {(props.showsKind || below !== '') && (
              <div className={classes.below}>
                {props.showsKind && kind !== undefined && <span className={classes.kind}>{say(kind.title)}</span>}
                {props.showsKind && below !== '' && ' · '}
                {excerpt === null ? below : <mark className={classes.mark}>{excerpt}</mark>}
              </div>
            )}
          </div>
          {header.kind === 'flow' && (
            <Suspense fallback={null}>
              <ListedFlowState flow={header.id} />
            </Suspense>
          )}
        </div>
      </th>
      <td className={classes.id}>{header.id}</td>
      <td className={classes.changed}>
        <TimeLabel at={header.updatedAt} />
        {header.author !== '' && <div className={classes.below}>{header.author}</div>}
      </td>
      <td className={classes.findings}>
        <FindingCounts errors={header.errors} warnings={header.warnings} />
      </td>
      <td className={classes.usedBy}>
        {header.usedBy > 0 && (
          <button type="button" className={classes.uses} onClick={() => props.onDialog('where-used', header)}>
            {t('home.usedBy', { count: header.usedBy })}
          </button>
        )}
      </td>
      <td className={classes.more}>
        <RowMenu header={header} isSingle={isSingle} onDialog={props.onDialog} />
      </td>
    </tr>
  );
}

function RowMenu({
  header,
  isSingle,
  onDialog,
}: {
  readonly header: DocumentHeader;
  readonly isSingle: boolean;
  readonly onDialog: (does: DocumentAction, header: DocumentHeader) => void;
}): ReactNode {
  const { t } = useText();
  const download = useDownload();
  const item = (does: DocumentAction, Icon: typeof IconCopy): ReactNode => (
    <Menu.Item leftSection={<Icon size={16} stroke={1.6} />} onClick={() => onDialog(does, header)}>
      {t(`home.action.${does}`)}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('home.moreFor', { name: header.name })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {item('rename', IconForms)}
        {!isSingle && item('duplicate', IconCopy)}
        {item('where-used', IconLink)}
        <Menu.Item
          component={Link}
          href={`/${header.kind}/${header.id}/history`}
          leftSection={<IconHistory size={16} stroke={1.6} />}
        >
          {t('home.action.history')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload size={16} stroke={1.6} />} onClick={() => download(header)}>
          {t('home.action.download')}
        </Menu.Item>
        {!isSingle && (
          <Menu.Item
            color="var(--cs-error)"
            leftSection={<IconTrash size={16} stroke={1.6} />}
            onClick={() => onDialog('delete', header)}
          >
            {t('home.action.delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
