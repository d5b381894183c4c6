import type { Text } from '../../../kernel/model/text.ts';

/** Something a document can be made from. `document` is whole but for its own name and id. */
export interface Template {
  readonly id: string;
  readonly title: Text;
  readonly what: Text;
  readonly document: Readonly<Record<string, unknown>>;
}
