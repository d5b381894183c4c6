import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';
import { completeExpression, completeTemplate } from './complete.ts';
import type { Completion, Completions } from './completion.ts';
import { useTextScope } from './text-scope.ts';

export interface CompletionState {
  readonly open: Completions | null;
  readonly chosen: number;
  /** Looks again what may be written; call it when text or caret have changed. */
  look(text: string, caret: number, isAsked?: boolean): void;
  close(): void;
  choose(index: number): void;
  take(item: Completion): void;
  /** Whether the key was for the list. */
  onKey(event: KeyboardEvent<HTMLTextAreaElement>): boolean;
}

/** The list of what may be written at the caret of a field, and the keys that work on it. */
export function useCompletions(
  field: RefObject<HTMLTextAreaElement | null>,
  mark: ExpressionMark | undefined,
  onChange: (text: string, caret: number) => void,
): CompletionState {
  const scope = useTextScope();
  const [open, setOpen] = useState<Completions | null>(null);
  const [chosen, setChosen] = useState(0);
  const look = (text: string, caret: number, isAsked = false): void => {
    const where = { text, caret, environment: scope.environment(mark), scope, isAsked };
    setOpen(mark === undefined ? completeTemplate(where) : completeExpression(where));
    setChosen(0);
  };
  const take = (item: Completion): void => {
    if (open === null || field.current === null) return;
    const { value } = field.current;
    const text = value.slice(0, open.from) + item.insert + value.slice(open.to);
    const caret = open.from + item.caret;
    onChange(text, caret);
    if (item.kind === 'scope') look(text, caret);
    else setOpen(null);
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (event.key === ' ' && event.ctrlKey) {
      look(event.currentTarget.value, event.currentTarget.selectionStart, true);
      return true;
    }
    if (open === null) return false;
    const { length } = open.items;
    const item = open.items[chosen];
    if (event.key === 'Escape') setOpen(null);
    else if (event.key === 'ArrowDown') setChosen((chosen + 1) % length);
    else if (event.key === 'ArrowUp') setChosen((chosen + length - 1) % length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && item !== undefined && !event.shiftKey) take(item);
    else return false;
    return true;
  };
  return { open, chosen, look, close: () => setOpen(null), choose: setChosen, take, onKey };
}
