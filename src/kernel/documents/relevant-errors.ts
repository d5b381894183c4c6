import { valueAt } from '../../lib/json-pointer.ts';
import { chosenBranch } from '../model/effective-schema.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { SchemaError } from './document-format.ts';

const alternatives: ReadonlySet<string> = new Set(['oneOf', 'anyOf']);
/** Keywords that only say that something inside them failed, which is reported itself. */
const wrappers: ReadonlySet<string> = new Set(['if', 'allOf', 'propertyNames']);

/**
 * The errors that help. ajv reports for `oneOf` the errors of every branch and then its own: when the value chose a
 * branch (by its constants or its type) only that branch's errors stay, otherwise only the `oneOf` itself.
 */
export function relevantErrors(errors: readonly SchemaError[], document: unknown, root: JsonSchema): SchemaError[] {
  let kept: SchemaError[] = [];
  for (const error of errors) {
    if (!alternatives.has(error.keyword)) {
      kept.push(error);
      continue;
    }
    const inside = kept.filter((other) => isOfBranch(other, error));
    const outside = kept.filter((other) => !isOfBranch(other, error));
    const ofChosen = inside.filter((other) => isOfChosenBranch(other, error, document, root));
    kept = ofChosen.length > 0 ? [...outside, ...ofChosen] : [...outside, error];
  }
  const told = kept.filter((error) => !wrappers.has(error.keyword));
  return told.length > 0 ? told : kept;
}

/** Branches behind a `$ref` have a schema path of their own, so the place in the document decides with it. */
function isOfBranch(error: SchemaError, alternative: SchemaError): boolean {
  const isInside =
    error.instancePath === alternative.instancePath || error.instancePath.startsWith(`${alternative.instancePath}/`);
  const siblings = alternative.schemaPath.slice(0, alternative.schemaPath.lastIndexOf('/') + 1);
  const isSibling = error.schemaPath.startsWith(siblings) && !error.schemaPath.startsWith(`${alternative.schemaPath}/`);
  return isInside && !isSibling;
}

function isOfChosenBranch(error: SchemaError, alternative: SchemaError, document: unknown, root: JsonSchema): boolean {
  const { schemaPath, instancePath } = alternative;
  const branches = valueAt(root, schemaPath.slice(1)) as readonly JsonSchema[] | undefined;
  const parent = valueAt(root, schemaPath.slice(1, schemaPath.lastIndexOf('/'))) as JsonSchema | undefined;
  if (branches === undefined || parent === undefined) return false;
  const chosen = chosenBranch(parent, branches, root.$defs ?? {}, valueAt(document, instancePath));
  if (chosen < 0) return false;
  if (error.schemaPath.startsWith(`${schemaPath}/${chosen}/`)) return true;
  const ref = branches[chosen]?.$ref;
  return ref !== undefined && error.schemaPath.startsWith(`${ref}/`);
}
