import type { JsonSchema } from '../model/json-schema.ts';
import type { SchemaError } from './document-format.ts';
import { schemaPlace } from './schema-place.ts';

const alternatives: ReadonlySet<string> = new Set(['oneOf', 'anyOf']);
/** Keywords that only say that something inside them failed, which is reported itself. */
const wrappers: ReadonlySet<string> = new Set(['if', 'allOf', 'propertyNames']);

/**
 * The errors that help. ajv reports for `oneOf` the errors of every branch and then its own: when the value chose a
 * branch (by its constants or its type) only what that branch demands stays, otherwise only the `oneOf` itself. Schema
 * paths cannot tell branches apart (ajv starts them anew in some definitions), so the demands are compared.
 */
export function relevantErrors(errors: readonly SchemaError[], document: unknown, root: JsonSchema): SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (!alternatives.has(error.keyword)) {
      kept.push(error);
      continue;
    }
    // Those of the branches were reported right before it; looking further back would take quadratic time.
    let first = kept.length;
    while (first > 0 && isInside(kept[first - 1]?.instancePath ?? '', error.instancePath)) first -= 1;
    const demanded = kept.splice(first).filter((other) => isDemanded(other, document, root));
    for (const other of demanded) kept.push(other);
    if (demanded.length === 0 || !schemaPlace(root, document, error.instancePath).hasChosen) kept.push(error);
  }
  const told = kept.filter((error) => !wrappers.has(error.keyword));
  return told.length > 0 ? told : kept;
}

function isInside(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

/** Whether the schema that the document chose at this place really makes the demand that failed. */
function isDemanded({ keyword, instancePath, params }: SchemaError, document: unknown, root: JsonSchema): boolean {
  if (alternatives.has(keyword) || keyword === 'discriminator')
    return schemaPlace(root, document, instancePath).alternatives.length > 0;
  const { schema } = schemaPlace(root, document, instancePath);
  if (schema === undefined) return false;
  switch (keyword) {
    case 'required':
      return schema.required?.includes(String(params.missingProperty)) === true;
    case 'additionalProperties':
      return (
        schema.additionalProperties === false &&
        !Object.hasOwn(schema.properties ?? {}, String(params.additionalProperty))
      );
    case 'type':
      return String(schema.type) === String(params.type);
    case 'const':
      return JSON.stringify(schema.const) === JSON.stringify(params.allowedValue);
    case 'enum':
      return JSON.stringify(schema.enum) === JSON.stringify(params.allowedValues);
    default:
      return Object.hasOwn(schema, keyword);
  }
}
