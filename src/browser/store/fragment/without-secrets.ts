import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { FlowElement } from '../../../kernel/model/flow.ts';
import { walkSchema } from '../../../kernel/model/schema-walk.ts';
import { pointerSegments, valueAt } from '../../../lib/json-pointer.ts';

/** The element without the settings that its schema marks as secret. */
export function withoutSecrets(element: FlowElement, catalogue: Catalogue): FlowElement {
  const schema = catalogue.elements.get(element.type)?.schema;
  if (schema === undefined) return element;
  const secrets: string[] = [];
  walkSchema(schema, catalogue.definitions, element.settings, (effective, _value, path) => {
    if (effective['x-secret'] === true && path !== '') secrets.push(path);
  });
  if (secrets.length === 0) return element;
  const copy = structuredClone(element);
  for (const path of secrets) {
    const parent = valueAt(copy.settings, path.slice(0, path.lastIndexOf('/')));
    if (typeof parent === 'object' && parent !== null)
      Reflect.deleteProperty(parent, pointerSegments(path).at(-1) ?? '');
  }
  return copy;
}
