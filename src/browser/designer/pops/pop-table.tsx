import { Anchor, Switch } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ScreenPopDocument } from '../../../catalogue/kinds/screen-pop/document.gen.ts';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { FindingCounts } from '../../ui/finding-counts.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import type { DocumentAction } from '../home/document-dialogs.tsx';
import { useTenantSource } from '../home/tenant-source.ts';
import { PopOperations } from './pop-operations.tsx';
import classes from './pops.module.css';
import { useKeptFocus, type Way } from './use-kept-focus.ts';

const DRAGGED = 'application/x-callsmith-pop';
const COLUMNS = [
  'number',
  'name',
  'address',
  'media',
  'type',
  'openMode',
  'integration',
  'enabled',
  'operation',
] as const;

interface Props {
  readonly pops: readonly ScreenPopDocument[];
  readonly headers: readonly DocumentHeader[];
  readonly isBusy: boolean;
  readonly onMove: (from: number, to: number) => void;
  readonly onEnable: (id: string, enabled: boolean) => void;
  readonly onDialog: (does: DocumentAction, header: DocumentHeader) => void;
}

/** Pop-ups as the vendor lists them; rows are dragged, or moved by their buttons. */
export function PopTable(props: Props): ReactNode {
  const { t } = useText();
  const table = useRef<HTMLTableElement>(null);
  const asked = useKeptFocus(table, props.pops.map(({ id }) => id).join());
  return (
    <div className={classes.scroll}>
      <table ref={table} className={classes.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`pops.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.pops.map((pop, index) => (
            <PopRow key={pop.id} {...props} pop={pop} index={index} onAsked={asked} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PopRow(
  props: Props & {
    readonly pop: ScreenPopDocument;
    readonly index: number;
    readonly onAsked: (id: string, way: Way) => void;
  },
): ReactNode {
  const { t } = useText();
  const { pop, index, isBusy, headers } = props;
  const { document } = useTenantSource();
  const [isOver, setOver] = useState(false);
  const { page, name, id } = pop;
  const header = headers.find((one) => one.kind === 'screen-pop' && one.id === id);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    props.onMove(Number(event.dataTransfer.getData(DRAGGED)), index);
  };
  const drag = ({ dataTransfer, currentTarget }: DragEvent): void => {
    dataTransfer.setData(DRAGGED, String(index));
    dataTransfer.effectAllowed = 'move';
    dataTransfer.setDragImage(currentTarget.closest('tr') ?? currentTarget, 12, 12);
  };
  const address = page.type === 'external' ? page.address : (document('page', page.page)?.name ?? page.page);
  return (
    <tr
      data-over={isOver}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <td className={classes.place}>
        <span className={classes.grip} draggable={!isBusy} aria-hidden onDragStart={drag}>
          <IconGripVertical size={15} stroke={1.5} />
        </span>
        {index + 1}
      </td>
      <th scope="row">
        <Anchor component={Link} href={`/screen-pop/${id}`}>
          {name}
        </Anchor>{' '}
        {header !== undefined && <FindingCounts errors={header.errors} warnings={header.warnings} />}
      </th>
      <td className={classes.address} title={address}>
        {address}
      </td>
      <td>{t(`pops.media.${pop.media}`)}</td>
      <td>{t(`pops.type.${page.type}`)}</td>
      <td>{t(`pops.openMode.${pop.openMode}`)}</td>
      <td>{page.type === 'external' ? t(`pops.integration.${page.integration}`) : '–'}</td>
      <td>
        <Switch
          size="sm"
          aria-label={t('pops.list.enable', { name })}
          checked={pop.enabled}
          disabled={isBusy}
          onChange={(event) => props.onEnable(id, event.currentTarget.checked)}
        />
      </td>
      <td className={classes.buttons}>
        <PopOperations
          {...props}
          header={header}
          count={props.pops.length}
          onMove={(to, way) => {
            props.onAsked(id, way);
            props.onMove(index, to);
          }}
        />
      </td>
    </tr>
  );
}
