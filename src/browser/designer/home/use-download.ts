import { useCallback } from 'react';
import type { DocumentRef } from '../../../kernel/model/document.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useTenantSource } from './tenant-source.ts';

/** Gives one document to the user as the file that it is in an exported folder. */
export function useDownload(): (ref: DocumentRef) => void {
  const { document } = useTenantSource();
  return useCallback(
    async ({ kind, id }) => {
      // Only who exports needs to know how documents are written.
      const [{ formats }, { writeDocument }] = await Promise.all([
        import('../../../catalogue/formats.ts'),
        import('../../../kernel/documents/write-document.ts'),
      ]);
      const [found, format] = [document(kind, id), formats.get(kind)];
      if (found === undefined || format === undefined) return;
      saveFile(`${id}.json`, writeDocument(found, format.schema), 'application/json');
    },
    [document],
  );
}
