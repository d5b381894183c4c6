import { useEffect, useState } from 'react';
import type { Problem } from '../../../contract/problem.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { OpenDocument } from '../../store/tenant/open-document.ts';
import { useWorkspace } from '../../store/use-workspace.ts';

export type Opening<D extends Document> =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly opened: OpenDocument<D> }
  | { readonly is: 'failed'; readonly problem: Problem };

/** Milliseconds that a document stays open after its screen has gone: whoever comes right back finds it open. */
const LINGER = 400;

const leases = new WeakMap<object, Map<string, number>>();

/** Opens a document for as long as the component is there. */
export function useOpening<D extends Document>(kind: string, id: string): Opening<D> {
  const workspace = useWorkspace();
  const [state, setState] = useState<Opening<D>>({ is: 'opening' });
  useEffect(() => {
    const held = leases.get(workspace) ?? new Map<string, number>();
    leases.set(workspace, held);
    const key = `${kind}/${id}`;
    held.set(key, (held.get(key) ?? 0) + 1);
    let isWanted = true;
    setState({ is: 'opening' });
    void workspace.open<D>({ kind, id }).then((answer) => {
      if (!isWanted) return;
      setState(answer.ok ? { is: 'open', opened: answer.value } : { is: 'failed', problem: answer.problem });
    });
    return () => {
      isWanted = false;
      held.set(key, (held.get(key) ?? 1) - 1);
      setTimeout(() => {
        if (held.get(key) === 0) void workspace.close({ kind, id });
      }, LINGER);
    };
  }, [workspace, kind, id]);
  return state;
}
