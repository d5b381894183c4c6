import { readText } from '../../../kernel/documents/read-text.ts';
import { documentLimits } from '../../../kernel/documents/text-limits.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { FlowElement } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { CommandContext } from '../command-context.ts';
import { invalidReason } from '../invalid-reason.ts';
import type { Fragment } from './fragment.ts';

export type FragmentReading =
  | { readonly ok: true; readonly fragment: Fragment }
  | { readonly ok: false; readonly reason: Text };

const NO_FRAGMENT: Text = {
  en: 'The clipboard holds no part of a flow. Copy elements in Callsmith first.',
  zh: '剪贴板中没有流程片段。请先在 Callsmith 中复制图元。',
};
const LISTS = ['elements', 'connections', 'notes', 'frames', 'variables', 'references'] as const;

/** The fragment that a text holds, checked as strictly as a document: it may come from anywhere. */
export function readFragment(text: string, context: CommandContext): FragmentReading {
  const { value } = readText(text, documentLimits);
  if (value === undefined || value.callsmith !== 'fragment') return { ok: false, reason: NO_FRAGMENT };
  if (value.version !== 1) return { ok: false, reason: newerVersion(String(value.version)) };
  const lists = Object.fromEntries(LISTS.map((name) => [name, own(value, name) ?? []]));
  const fragment = {
    callsmith: 'fragment',
    version: 1,
    ...lists,
    layout: own(value, 'layout') ?? {},
  } as unknown as Fragment;
  const invalid =
    invalidReason(asFlow(fragment), context) ?? referencesProblem(fragment) ?? connectionProblem(fragment);
  return invalid === null ? { ok: true, fragment } : { ok: false, reason: invalid };
}

function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A fragment is sound when a flow of the same parts would be. */
function asFlow({ elements, connections, notes, frames, layout, variables }: Fragment): Document {
  const header = { kind: 'flow', formatVersion: 1, id: 'clipboard', name: 'Clipboard', type: 'subflow' };
  return { ...header, variables, elements, connections, notes, frames, layout };
}

function referencesProblem({ references }: Fragment): Text | null {
  const isSound =
    Array.isArray(references) &&
    references.every((one: unknown) => {
      if (typeof one !== 'object' || one === null) return false;
      const { kind, id, name } = one as Record<string, unknown>;
      return typeof kind === 'string' && typeof id === 'string' && typeof name === 'string';
    });
  return isSound ? null : NO_FRAGMENT;
}

function connectionProblem({ elements, connections }: Fragment): Text | null {
  const ids = new Set(elements.map(({ id }: FlowElement) => id));
  const exits = new Set(connections.map(({ from, exit }) => JSON.stringify([from, exit])));
  const isSound =
    ids.size === elements.length &&
    exits.size === connections.length &&
    connections.every(({ from, to }) => ids.has(from) && ids.has(to));
  return isSound
    ? null
    : {
        en: 'The copied part is damaged: its connections do not fit its elements. Copy it again.',
        zh: '复制的片段已损坏：连线与图元不符。请重新复制。',
      };
}

function newerVersion(version: string): Text {
  return {
    en: `The copied part has version ${version.slice(0, 20)}, this Callsmith reads version 1. Use the same release for both.`,
    zh: `复制的片段版本为 ${version.slice(0, 20)}，此 Callsmith 只支持版本 1。请两边使用相同的发行版。`,
  };
}
