import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { DocumentChange } from '../../../twin/changes/tenant-changes.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { CompareCanvas } from '../canvas/compare-canvas.tsx';
import { LazyDocumentDiff } from '../source/lazy-source.tsx';
import { CompareWords } from './compare-words.tsx';
import classes from './release.module.css';

export const WAYS = ['canvas', 'words', 'text'] as const;
export type Way = (typeof WAYS)[number];

interface Side {
  readonly name: string;
  readonly documents: Tenant;
}

/** Two releases, shown in one of three ways. */
export function CompareView(props: {
  readonly way: Way;
  /** `kind/id`. */
  readonly document: string;
  readonly changes: readonly DocumentChange[];
  readonly before: Side;
  readonly after: Side;
}): ReactNode {
  const { t } = useText();
  const { way, before, after } = props;
  if (way === 'words') return <CompareWords changes={props.changes} />;
  const [kind = '', id = ''] = props.document.split('/');
  const [old, now] = [documentOf(before.documents, kind, id), documentOf(after.documents, kind, id)];
  const shown = now ?? old;
  if (shown === undefined) return <Text m="md">{t('release.inNeither')}</Text>;
  if (way === 'canvas' && kind === 'flow') {
    const names = {
      document: (of: string, ref: string) =>
        (documentOf(after.documents, of, ref) ?? documentOf(before.documents, of, ref))?.name ?? ref,
    };
    const none = (flow: Flow): Flow => ({ ...flow, elements: [], connections: [], notes: [], frames: [], layout: {} });
    const flow = shown as Flow;
    return (
      <CompareCanvas
        key={props.document}
        before={(old as Flow | undefined) ?? none(flow)}
        after={(now as Flow | undefined) ?? none(flow)}
        names={names}
      />
    );
  }
  if (old === undefined || now === undefined) {
    return <Text m="md">{t('release.inOne', { name: old === undefined ? after.name : before.name })}</Text>;
  }
  return (
    <div className={classes.diff}>
      <LazyDocumentDiff before={{ title: before.name, document: old }} after={{ title: after.name, document: now }} />
    </div>
  );
}
