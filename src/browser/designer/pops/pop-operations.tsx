import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ScreenPopDocument } from '../../../catalogue/kinds/screen-pop/document.gen.ts';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { DocumentAction } from '../home/document-dialogs.tsx';
import type { Way } from './use-kept-focus.ts';

interface Props {
  readonly pop: ScreenPopDocument;
  readonly index: number;
  readonly count: number;
  readonly header: DocumentHeader | undefined;
  /** A change is under way: another one waits for it. */
  readonly isBusy: boolean;
  readonly onMove: (to: number, way: Way) => void;
  readonly onDialog: (does: DocumentAction, header: DocumentHeader) => void;
}

const PLAIN = { variant: 'subtle', color: 'gray' } as const;

/** What can be done with a pop-up of the list. */
export function PopOperations(props: Props): ReactNode {
  const { t } = useText();
  const { header, onDialog } = props;
  const { name } = props.pop;
  return (
    <>
      <Mover {...props} way="up" to={props.index - 1} />
      <Mover {...props} way="down" to={props.index + 1} />
      {header !== undefined && (
        <>
          <ActionIcon
            {...PLAIN}
            aria-label={t('pops.list.duplicate', { name })}
            onClick={() => onDialog('duplicate', header)}
          >
            <IconCopy size={15} />
          </ActionIcon>
          <ActionIcon
            {...PLAIN}
            aria-label={t('pops.list.delete', { name })}
            onClick={() => onDialog('delete', header)}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </>
      )}
    </>
  );
}

/** Not disabled while busy: it would lose the focus of whoever presses it again and again. */
function Mover({ pop, count, isBusy, way, to, onMove }: Props & { readonly way: Way; readonly to: number }): ReactNode {
  const { t } = useText();
  const Icon = way === 'up' ? IconArrowUp : IconArrowDown;
  return (
    <ActionIcon
      {...PLAIN}
      aria-label={t(`pops.list.${way}`, { name: pop.name })}
      data-mover={`${pop.id} ${way}`}
      disabled={to < 0 || to >= count}
      onClick={() => !isBusy && onMove(to, way)}
    >
      <Icon size={15} />
    </ActionIcon>
  );
}
