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

/** Errors beyond these are counted only: the list is full long before. */
const sortedErrors = 20_000;

/**
 * What ajv found wrong, as findings that people understand: one per cause, with the place in the document, what is
 * expected, what is there (never a secret), and what to do. `root` is the published schema.
 */
export function schemaFindings(errors: readonly SchemaError[], document: unknown, root: JsonSchema): Finding[] {
  const list = findingList();
  const told = new Set<string>();
  for (const error of relevantErrors(errors.slice(0, sortedErrors), document, root)) {
    // Two branches of allOf or oneOf may complain about the same.
    const identity = `${error.keyword} ${error.instancePath} ${JSON.stringify(error.params)}`;
    if (!told.has(identity)) list.add(() => findingOf(error, document, root));
    told.add(identity);
  }
  for (let left = errors.length; left > sortedErrors; left--) list.count();
  return list.all();
}

function findingOf(error: SchemaError, document: unknown, root: JsonSchema): Finding {
  const { schema, isSecret, alternatives } = schemaPlace(root, document, error.instancePath);
  const value = valueAt(document, error.instancePath);
  const found = isSecret ? '' : shownValue(value);
  const subject = { error, value, schema, found, hint: schema?.description ?? '', alternatives };
  const { code, params, property } = explainError(subject);
  const path =
    property === undefined ? error.instancePath : jsonPointer([...pointerSegments(error.instancePath), property]);
  return documentFinding(code, params, { path, ...elementAt(document, path) });
}
