import type { JsonSchema } from '../../kernel/model/json-schema.ts';

/** What a field may hold, in words, as pages say it. */
export function rangeOf(property: JsonSchema, parts: string): string {
  const meaning = meaningOf(property, parts);
  if (meaning !== undefined) return meaning;
  if (property.enum !== undefined) return `one of ${property.enum.map((value) => `\`${value}\``).join(', ')}`;
  switch (property.type) {
    case 'boolean':
      return 'yes or no';
    case 'integer':
      return `whole number${boundsOf(property)}`;
    case 'number':
      return `number${boundsOf(property)}`;
    case 'array':
      return `list of ${itemsOf(property.items ?? {}, parts)}${rowsOf(property)}`;
    case 'string':
      return textOf(property);
    default:
      return 'group of fields';
  }
}

function meaningOf(property: JsonSchema, parts: string): string | undefined {
  if (property.$ref !== undefined) return partOf(property.$ref, parts);
  if (property['x-any-value'] === true) return 'any JSON value';
  if (property['x-open-map'] === true) return 'group of fields of any names';
  const expression = property['x-expression'];
  if (expression !== undefined) return expression.type === 'any' ? 'expression' : `expression (${expression.type})`;
  if (property['x-template'] !== undefined) return 'text with `${...}` places';
  if (property['x-variable'] !== undefined) return 'name of a variable';
  if (property['x-ref'] !== undefined)
    return `id of ${property['x-ref'].match(/^[aeiou]/) ? 'an' : 'a'} ${property['x-ref']}`;
  return undefined;
}

function partOf(reference: string, parts: string): string {
  const name = reference.replace('#/$defs/', '');
  return `[${name}](${parts}/${name}/README.md)`;
}

function itemsOf(items: JsonSchema, parts: string): string {
  if (items['x-elements'] === true) return 'elements';
  return items.type === 'object' && items.$ref === undefined ? 'rows' : rangeOf(items, parts);
}

function boundsOf({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const least = exclusiveMinimum === undefined ? minimum : `more than ${exclusiveMinimum}`;
  if (least !== undefined && maximum !== undefined) return `, ${least} to ${maximum}`;
  return least === undefined ? '' : `, at least ${least}`;
}

function rowsOf({ minItems, maxItems }: JsonSchema): string {
  if (minItems === undefined) return maxItems === undefined ? '' : `, at most ${maxItems}`;
  return maxItems === undefined ? `, at least ${minItems}` : `, ${minItems} to ${maxItems}`;
}

function textOf({ pattern, minLength, maxLength }: JsonSchema): string {
  if (pattern !== undefined) return `text of the form \`${pattern}\``;
  if (maxLength !== undefined) return `text, ${minLength ?? 0} to ${maxLength} characters`;
  return minLength === undefined ? 'text' : `text, at least ${minLength} character`;
}
