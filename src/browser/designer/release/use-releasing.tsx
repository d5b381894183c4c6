import { notifications } from '@mantine/notifications';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReleaseCheck } from '../../../contract/releases.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { type Request, useRequest } from '../home/use-request.ts';
import { author } from '../shell/author.ts';
import { editorId } from './editor-id.ts';
import { livesOf } from './lives.ts';
import { finishedRules, newRule, type RuleDraft, type Target } from './rule-draft.ts';

export interface Releasing {
  readonly errors: number;
  readonly warnings: number;
  readonly to: Target;
  readonly setTo: (to: Target) => void;
  readonly rules: RuleDraft[];
  readonly setRules: (rules: RuleDraft[]) => void;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly isAccepted: boolean;
  readonly setAccepted: (isAccepted: boolean) => void;
  readonly canAct: boolean;
  readonly request: Request;
  /** Releases; resolves with whether it was done. */
  act(): Promise<boolean>;
}

/** What is chosen for a release that was checked. */
export function useReleasing(flow: string, check: ReleaseCheck): Releasing {
  const { t } = useText();
  const workspace = useWorkspace();
  const request = useRequest();
  const [to, setTo] = useState<Target>('official');
  const [rules, setRules] = useState(() => [newRule()]);
  const [note, setNote] = useState('');
  const [isAccepted, setAccepted] = useState(false);
  const errors = check.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = check.findings.length - errors;
  const sent = to === 'gray' ? finishedRules(rules) : [];
  return {
    ...{ errors, warnings, to, setTo, rules, setRules, note, setNote, isAccepted, setAccepted, request },
    canAct: errors === 0 && check.refusal === null && sent !== null && (warnings === 0 || isAccepted),
    async act() {
      const lives = livesOf(workspace);
      const { version, hash } = check;
      const wish = { saveId: workspace.newSaveId(), author: author(), editor: editorId(), note: note.trim() };
      const body = { ...wish, version, hash, to, rules: sent ?? [], acceptWarnings: isAccepted };
      const life = await request.ask(lives.client.release(workspace.tenant, flow, body));
      if (life === null) return false;
      lives.put(life);
      const told = { name: life.name, version, code: life.accessCode };
      notifications.show({
        color: 'teal',
        icon: <IconCircleCheck size={18} />,
        message: t('release.dialog.done', told),
      });
      return true;
    },
  };
}
