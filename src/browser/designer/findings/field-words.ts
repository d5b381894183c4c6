import { schemaPlace } from '../../../kernel/documents/schema-place.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { JsonSchema } from '../../../kernel/model/json-schema.ts';
import { pointerSegments } from '../../../lib/json-pointer.ts';

/** A place in a document as its form names it: `Assignments #1 › Value expression`; in an element, from there on. */
export function fieldWords(
  document: Document,
  path: string,
  schema: JsonSchema,
  say: (title: string, folders: readonly string[]) => string,
): string {
  const inElement = /^\/elements\/(\d+)(?=\/|$)/.exec(path);
  const type = inElement === null ? undefined : (document as Flow).elements[Number(inElement[1])]?.type;
  const folders = [`kinds/${document.kind}`, ...(type === undefined ? [] : [`elements/${type}`])];
  const words: string[] = [];
  let pointer = inElement?.[0] ?? '';
  for (const segment of pointerSegments(path.slice(pointer.length))) {
    pointer += `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const last = words.length - 1;
    if (/^\d+$/.test(segment) && last >= 0) words[last] += ` #${Number(segment) + 1}`;
    else if (!(type !== undefined && segment === 'settings')) {
      const title = schemaPlace(schema, document, pointer).schema?.title;
      words.push(title === undefined ? segment : say(title, folders));
    }
  }
  return words.join(' › ');
}
