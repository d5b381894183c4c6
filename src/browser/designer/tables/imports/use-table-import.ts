import { useEffect, useRef, useState } from 'react';
import { isCsvFileName } from '../../../../catalogue/kinds/dynamic-table/csv-file-name.ts';
import type { Problem } from '../../../../contract/problem.ts';
import type { TableImport } from '../../../../contract/table-imports.ts';
import type { TableSource } from '../use-table.ts';

/** How far an import has got. */
export type ImportStage =
  | { readonly is: 'choosing'; readonly refused?: 'name' | 'size' }
  | { readonly is: 'running'; readonly job: TableImport | null; readonly size: number }
  | { readonly is: 'ended'; readonly job: TableImport }
  | { readonly is: 'failed'; readonly problem: Problem };

export interface TableImporting {
  readonly stage: ImportStage;
  readonly file: File | null;
  readonly choose: (file: File | null) => void;
  readonly run: (mode: TableImport['mode'], existing: TableImport['existing']) => Promise<void>;
  readonly cancel: () => Promise<void>;
}

const MOST_BYTES = 20 * 1024 * 1024;
/** Milliseconds between two questions how far it is. */
const POLL = 300;

export function useTableImport(table: TableSource, onImported: () => void): TableImporting {
  const { tenant, id, client } = table;
  const [stage, setStage] = useState<ImportStage>({ is: 'choosing' });
  const [file, setFile] = useState<File | null>(null);
  const running = useRef<string | null>(null);
  useEffect(
    () => () => {
      running.current = null;
    },
    [],
  );
  const follow = async (own: string, size: number): Promise<void> => {
    while (running.current === own) {
      const answer = await client.tableImport(tenant, id, own);
      if (running.current !== own) return;
      if (answer.ok && answer.value.state === 'running') setStage({ is: 'running', job: answer.value, size });
      await new Promise((done) => setTimeout(done, POLL));
    }
  };
  return {
    stage,
    file,
    choose(chosen) {
      const refused = chosen === null ? undefined : refusal(chosen);
      setFile(refused === undefined ? chosen : null);
      setStage(refused === undefined ? { is: 'choosing' } : { is: 'choosing', refused });
    },
    async run(mode, existing) {
      if (file === null) return;
      const own = table.newSaveId();
      running.current = own;
      setStage({ is: 'running', job: null, size: file.size });
      void follow(own, file.size);
      const wish = { import: own, file: file.name, mode, existing, ...table.signed() };
      const answer = await client.importRows(tenant, id, wish, file);
      running.current = null;
      setStage(answer.ok ? { is: 'ended', job: answer.value } : { is: 'failed', problem: answer.problem });
      if (answer.ok && answer.value.state === 'completed') onImported();
    },
    async cancel() {
      if (running.current !== null) await client.cancelImport(tenant, id, running.current);
    },
  };
}

function refusal({ name, size }: File): 'name' | 'size' | undefined {
  if (!isCsvFileName(name)) return 'name';
  return size > MOST_BYTES ? 'size' : undefined;
}
