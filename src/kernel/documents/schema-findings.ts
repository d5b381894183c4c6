import { jsonPointer, pointerSegments, valueAt } from '../../lib/json-pointer.ts';
import type { Finding } from '../model/finding.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { documentFinding } from './document-finding.ts';
import type { SchemaError } from './document-format.ts';
import { explainError } from './explain-error.ts';
import { findingList } from './finding-list.ts';
import { relevantErrors } from './relevant-errors.ts';
import { elementAt, schemaPlace } from './schema-place.ts';
import { shownValue } from './shown-value.ts';

/**
 * What ajv found wrong, as findings that people understand: one per cause, with the place in the document, what is
 * expected, what is there (never a secret), and what to do. `root` is the published schema.
 */
export function schemaFindings(errors: readonly SchemaError[], document: unknown, root: JsonSchema): Finding[] {
  const list = findingList();
  const told = new Set<string>();
  for (const error of relevantErrors(errors, document, root)) {
    const finding = findingOf(error, document, root);
    const identity = `${finding.code} ${finding.path} ${finding.message}`;
    if (!told.has(identity)) list.add(finding);
    told.add(identity);
  }
  return list.all();
}

function findingOf(error: SchemaError, document: unknown, root: JsonSchema): Finding {
  const { schema, isSecret } = schemaPlace(root, document, error.instancePath);
  const value = valueAt(document, error.instancePath);
  const found = isSecret ? '' : shownValue(value);
  const subject = { error, value, schema, found, hint: schema?.description ?? '', root };
  const { code, params, property } = explainError(subject);
  const path =
    property === undefined ? error.instancePath : jsonPointer([...pointerSegments(error.instancePath), property]);
  return documentFinding(code, params, { path, ...elementAt(document, path) });
}
