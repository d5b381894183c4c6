import type { Draft } from 'immer';
import type { Document } from '../../kernel/model/document.ts';
import type { Text } from '../../kernel/model/text.ts';
import type { CommandContext } from './command-context.ts';

/**
 * A document changes only through a named command, and a command is one undo step. Pure: whatever it needs of chance or
 * time (ids above all) comes in `params`.
 */
export interface Command<D extends Document, P> {
  /** Name of its file: shown nowhere, logged in the journal. */
  readonly id: string;
  /** What undo and redo call the step: "Add Play", "Move 3 elements". */
  label(params: P, document: D, context: CommandContext): Text;
  /**
   * Why it cannot be done now, or null. Buttons ask before they are pressed; running asks again, and refuses besides
   * whatever would make the document invalid.
   */
  refuse?(document: D, params: P, context: CommandContext): Text | null;
  run(draft: Draft<D>, params: P, context: CommandContext): void;
}
