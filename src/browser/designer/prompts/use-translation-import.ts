import { useCallback, useEffect, useState } from 'react';
import type { PromptDocument } from '../../../catalogue/kinds/prompt/document.gen.ts';
import { type ImportPlan, planImport } from '../../../catalogue/kinds/prompt/plan-import.ts';
import { readUnits } from '../../../catalogue/kinds/prompt/read-units.ts';
import type { FileFault } from '../../../catalogue/kinds/prompt/translation-unit.ts';
import type { TenantDocument } from '../../../catalogue/kinds/tenant/document.gen.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { ImportFile } from '../../../contract/tenants.ts';
import { documentsOf } from '../../../kernel/model/tenant.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { author } from '../shell/author.ts';
import type { PromptSession } from './prompt-session.ts';

export type ImportStage =
  | { readonly is: 'reading' | 'importing' }
  | { readonly is: 'unreadable'; readonly fault: FileFault }
  | { readonly is: 'planned'; readonly plan: ImportPlan; readonly change: number }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'done'; readonly prompts: number };

/** Reads a translator's file and shows what it would do; then does all of it, in one step on the server, or nothing. */
export function useTranslationImport(file: File, session: PromptSession) {
  const workspace = useWorkspace();
  const [stage, setStage] = useState<ImportStage>({ is: 'reading' });
  const plan = useCallback(async (): Promise<void> => {
    setStage({ is: 'reading' });
    const read = readUnits(file.name, new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) {
      setStage({ is: 'unreadable', fault: read.fault });
      return;
    }
    // What was edited here is saved first: the plan is made of what the server has.
    await session.close();
    await workspace.catchUp();
    const snapshot = workspace.tenantSnapshot();
    const prompts = documentsOf(snapshot, 'prompt') as readonly PromptDocument[];
    const [settings] = documentsOf(snapshot, 'tenant') as readonly TenantDocument[];
    const { change } = workspace.api.getState();
    setStage({ is: 'planned', plan: planImport(prompts, settings?.languages ?? [], read.units), change });
  }, [file, session, workspace]);
  useEffect(() => void plan(), [plan]);
  const apply = async (): Promise<void> => {
    if (stage.is !== 'planned') return;
    setStage({ is: 'importing' });
    const { changed } = stage.plan;
    const who = author();
    const result = await workspace.client.importFiles(workspace.tenant, {
      saveId: workspace.newSaveId(),
      ...(who === '' ? {} : { author: who }),
      dryRun: false,
      baseChange: stage.change,
      mode: 'merge',
      files: changed.map((prompt): ImportFile => ({ path: `prompts/${prompt.id}.json`, text: JSON.stringify(prompt) })),
    });
    if (!result.ok) {
      setStage({ is: 'failed', problem: result.problem });
      return;
    }
    await workspace.catchUp();
    setStage({ is: 'done', prompts: changed.length });
  };
  return { stage, plan, apply };
}
