import { useState } from 'react';
import { useStore } from 'zustand';
import type { Problem } from '../../../contract/problem.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { useWorkspace } from '../../store/use-workspace.ts';

interface Step {
  readonly label: string;
  readonly before: readonly Document[];
}

/** Changes of several pop-ups that are one change of the tenant: done as a whole, and taken back as a whole. */
export interface PopChanges {
  readonly last: Step | null;
  readonly problem: Problem | 'refused' | null;
  readonly isBusy: boolean;
  change(label: string, before: readonly Document[], after: readonly Document[]): Promise<void>;
  undo(): Promise<void>;
}

export function usePopChanges(): PopChanges {
  const workspace = useWorkspace();
  const change = useStore(workspace.api, (state) => state.change);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [problem, setProblem] = useState<PopChanges['problem']>(null);
  const [isBusy, setBusy] = useState(false);
  const put = async (documents: readonly Document[]): Promise<boolean> => {
    setBusy(true);
    const files = documents.map((document) => ({
      path: `screen-pops/${document.id}.json`,
      text: JSON.stringify(document),
    }));
    const body = { saveId: workspace.newSaveId(), dryRun: false, baseChange: change, mode: 'merge', files } as const;
    const answer = await workspace.client.importFiles(workspace.tenant, body);
    await workspace.catchUp();
    setBusy(false);
    const isDone = answer.ok && answer.value.applied;
    setProblem(isDone ? null : answer.ok ? 'refused' : answer.problem);
    return isDone;
  };
  return {
    last: steps.at(-1) ?? null,
    problem,
    isBusy,
    async change(label, before, after) {
      if (after.length > 0 && (await put(after))) setSteps([...steps, { label, before }]);
    },
    async undo() {
      const step = steps.at(-1);
      if (step !== undefined && (await put(step.before))) setSteps(steps.slice(0, -1));
    },
  };
}
