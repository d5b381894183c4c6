import { useState } from 'react';
import type { CloneBody, FlowLifeAnswer, ReleasedVersion, VersionStateBody } from '../../../contract/releases.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { type Request, useRequest } from '../home/use-request.ts';
import { author } from '../shell/author.ts';
import { editorId } from './editor-id.ts';
import { livesOf } from './lives.ts';
import { finishedRules, newRule, type RuleDraft, type Target } from './rule-draft.ts';
import { saveAll } from './save-all.ts';

export type VersionAction = 'publish' | 'change-rules' | 'cancel' | 'release-again' | 'clone';

export interface VersionChange {
  readonly to: Target;
  readonly setTo: (to: Target) => void;
  readonly rules: RuleDraft[];
  readonly setRules: (rules: RuleDraft[]) => void;
  readonly takes: CloneBody['takes'];
  readonly setTakes: (takes: CloneBody['takes']) => void;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly canAct: boolean;
  readonly request: Request;
  /** Does it; resolves with whether it was done. */
  act(): Promise<boolean>;
}

/** What is chosen for something that is to be done with a version. */
export function useVersionChange(life: FlowLifeAnswer, version: ReleasedVersion, does: VersionAction): VersionChange {
  const workspace = useWorkspace();
  const request = useRequest();
  const [chosen, setTo] = useState<Target>('official');
  const [rules, setRules] = useState(() => (version.rules.length > 0 ? version.rules.map(newRule) : [newRule()]));
  const [takes, setTakes] = useState<CloneBody['takes']>('flow');
  const [note, setNote] = useState('');
  const to: Target = does === 'change-rules' ? 'gray' : does === 'publish' ? 'official' : chosen;
  const state: VersionStateBody['to'] = does === 'cancel' ? 'offline' : to;
  const sent = state === 'gray' && does !== 'clone' ? finishedRules(rules) : [];
  return {
    ...{ to, setTo, rules, setRules, takes, setTakes, note, setNote, request },
    canAct: sent !== null,
    async act() {
      const { client, put, reload } = livesOf(workspace);
      const { tenant } = workspace;
      const wish = { saveId: workspace.newSaveId(), author: author(), editor: editorId(), note: note.trim() };
      if (does === 'clone') await saveAll(workspace);
      const draft = life.draft?.hash ?? '';
      const change = { ...wish, from: version.state, to: state, rules: sent ?? [] };
      const after = await request.ask(
        does === 'clone'
          ? client.clone(tenant, life.flow, version.version, { ...wish, takes, draft })
          : client.changeState(tenant, life.flow, version.version, change),
      );
      if (after === null) await reload();
      else put(after);
      return after !== null;
    },
  };
}
