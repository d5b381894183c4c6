import type { ReactNode } from 'react';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { NewDocumentDialog } from './new-document-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { WhereUsedDialog } from './where-used-dialog.tsx';

export type DocumentAction = 'rename' | 'duplicate' | 'where-used' | 'delete';

export type OpenDialog =
  | {
      readonly does: 'new';
      readonly kind: string | null;
      /** What the new document says besides what its template does. */
      readonly preset?: Readonly<Record<string, unknown>>;
    }
  | { readonly does: DocumentAction; readonly header: DocumentHeader };

/** The dialog that is open over the list, if any. */
export function DocumentDialogs({
  dialog,
  onClose,
}: {
  readonly dialog: OpenDialog | null;
  readonly onClose: () => void;
}): ReactNode {
  if (dialog === null) return null;
  if (dialog.does === 'new') {
    return <NewDocumentDialog kind={dialog.kind} preset={dialog.preset} onClose={onClose} />;
  }
  const { header } = dialog;
  if (dialog.does === 'rename') return <RenameDialog header={header} onClose={onClose} />;
  if (dialog.does === 'duplicate') return <DuplicateDialog header={header} onClose={onClose} />;
  if (dialog.does === 'delete') return <DeleteDialog header={header} onClose={onClose} />;
  return <WhereUsedDialog header={header} onClose={onClose} />;
}
