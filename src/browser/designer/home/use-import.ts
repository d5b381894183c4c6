import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Problem } from '../../../contract/problem.ts';
import type { ImportFile, ImportResult } from '../../../contract/tenants.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import type { ChosenFile } from './gather-files.ts';

export type ImportMode = 'merge' | 'replace';

/** How far an import has got. Nothing is changed before `done`, and then everything at once. */
export type ImportStage =
  | { readonly is: 'choosing' }
  | { readonly is: 'reading'; readonly done: number; readonly of: number }
  | { readonly is: 'checking' | 'importing' }
  | { readonly is: 'ready' | 'done'; readonly result: ImportResult }
  | { readonly is: 'failed'; readonly problem: Problem };

export interface Import {
  readonly stage: ImportStage;
  readonly mode: ImportMode;
  readonly choose: (files: readonly ChosenFile[]) => Promise<void>;
  readonly setMode: (mode: ImportMode) => void;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
}

/** Files read at a time: a folder may hold thousands. */
const AT_ONCE = 32;

export function useImport(): Import {
  const workspace = useWorkspace();
  const change = useStore(workspace.api, (state) => state.change);
  const [stage, setStage] = useState<ImportStage>({ is: 'choosing' });
  const [mode, setMode] = useState<ImportMode>('merge');
  const attempt = useRef(0);
  const files = useRef<readonly ImportFile[]>([]);
  const ask = async (dryRun: boolean, how: ImportMode, isCurrent: () => boolean): Promise<void> => {
    setStage({ is: dryRun ? 'checking' : 'importing' });
    const body = { saveId: workspace.newSaveId(), dryRun, baseChange: change, mode: how, files: files.current };
    const answer = await workspace.client.importFiles(workspace.tenant, body);
    if (!isCurrent()) return;
    if (!answer.ok) setStage({ is: 'failed', problem: answer.problem });
    else setStage({ is: answer.value.applied ? 'done' : 'ready', result: answer.value });
    if (answer.ok && answer.value.applied) await workspace.catchUp();
  };
  const begin = (): (() => boolean) => {
    attempt.current += 1;
    const own = attempt.current;
    return () => attempt.current === own;
  };
  return {
    stage,
    mode,
    async choose(chosen) {
      const isCurrent = begin();
      const read: ImportFile[] = [];
      for (let from = 0; from < chosen.length; from += AT_ONCE) {
        setStage({ is: 'reading', done: from, of: chosen.length });
        read.push(...(await Promise.all(chosen.slice(from, from + AT_ONCE).map(readFile))));
        if (!isCurrent()) return;
      }
      files.current = read;
      await ask(true, mode, isCurrent);
    },
    setMode(next) {
      setMode(next);
      if (files.current.length > 0) void ask(true, next, begin());
    },
    run: () => ask(false, mode, begin()),
    cancel() {
      begin();
      files.current = [];
      setStage({ is: 'choosing' });
    },
  };
}

/** As bytes: a wrong encoding is told by the server, not repaired in silence. */
async function readFile({ path, file }: ChosenFile): Promise<ImportFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let from = 0; from < bytes.length; from += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return { path, base64: btoa(binary) };
}
