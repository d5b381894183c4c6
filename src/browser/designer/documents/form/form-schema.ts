import type { FieldHints, FormHints } from '../../../../catalogue/form-hints.ts';
import { alternativesOf, type Definitions } from '../../../../kernel/model/effective-schema.ts';
import type { JsonSchema } from '../../../../kernel/model/json-schema.ts';
import type { Translate } from './catalogue-texts.ts';

/** What is needed to make a form of a schema. */
export interface FormSource {
  readonly schema: JsonSchema;
  readonly definitions: Definitions;
  readonly hints: FormHints;
  /** Translates the texts of the schema, or with a name those of a definition. */
  readonly translate: (definition: string | null) => Translate;
}

/** A way that a union can go: `value` of the property that tells which one it is. */
export interface Branch {
  readonly value: string;
  readonly schema: JsonSchema;
  readonly ui: UiNode;
}

/** The part of a uiSchema that we write; children stand under their names, those of lists under `items`. */
export interface UiNode {
  readonly 'ui:field'?: string;
  readonly 'ui:widget'?: string;
  readonly 'ui:options'?: Readonly<Record<string, unknown>>;
  readonly 'ui:enumNames'?: readonly string[];
  readonly [name: string]: unknown;
}

export interface FormNode {
  readonly schema: JsonSchema;
  readonly ui: UiNode;
}

/**
 * The schema in the form in which the form library draws it: references put in, texts translated, unions under
 * `x-branches`, defaults under `x-preset` (the library would write them into documents), and beside it which of our
 * fields and widgets draws each place.
 */
export function formSchema({ schema, definitions, hints, translate }: FormSource): FormNode {
  const context: Context = { definitions, hints, translate };
  const isElsewhere = new Set(hints.elsewhere ?? []);
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !isElsewhere.has(name));
  const node = build({ ...schema, properties: Object.fromEntries(properties) }, '', translate(null), context);
  return { schema: node.schema, ui: { ...node.ui, 'ui:options': { ...node.ui['ui:options'], groups: hints.groups } } };
}

type Context = Pick<FormSource, 'definitions' | 'hints' | 'translate'>;

function build(source: JsonSchema, path: string, say: Translate, context: Context): FormNode {
  const { $ref, ...own } = source;
  if ($ref !== undefined) {
    const name = $ref.slice('#/$defs/'.length);
    const target = build(context.definitions[name] ?? {}, path, context.translate(name), context);
    return { schema: { ...target.schema, ...texts(own, say) }, ui: target.ui };
  }
  const hint = context.hints.fields?.[path] ?? {};
  const branches = alternativesOf(own, {});
  if (branches.length > 0) return union(own, branches, path, say, context);
  if (own['x-open-map'] === true) return leaf(own, say, { 'ui:field': 'map' });
  if (own.properties !== undefined) return group(own, path, say, context);
  if (own.items !== undefined) return list(own, own.items, hint, path, say, context);
  if (own['x-any-value'] === true) return leaf(own, say, { 'ui:field': 'json' });
  return leaf(own, say, { ...scalar(own, hint, say), 'ui:options': { placeholder: hint.placeholder ?? '' } });
}

/** The schema without what the library must not see, with its texts in the user's language. */
function leaf(own: JsonSchema, say: Translate, ui: UiNode): FormNode {
  const { default: preset, examples: _examples, oneOf: _branches, discriminator: _tag, ...rest } = own;
  const shown = { ...rest, ...texts(own, say), ...(preset === undefined ? {} : { 'x-preset': preset }) };
  return { schema: shown, ui };
}

function texts({ title, description, default: preset }: JsonSchema, say: Translate): JsonSchema {
  return {
    ...(title === undefined ? {} : { title: say(title) }),
    ...(description === undefined ? {} : { description: say(description) }),
    ...(preset === undefined ? {} : { 'x-preset': preset }),
  };
}

function scalar(own: JsonSchema, hint: FieldHints, say: Translate): UiNode {
  if (own.enum !== undefined) {
    return { 'ui:widget': 'choice', 'ui:enumNames': own.enum.map((value) => say(String(value))) };
  }
  if (own['x-ref'] !== undefined) return { 'ui:widget': 'reference' };
  if (own['x-expression'] !== undefined) return { 'ui:widget': 'expression' };
  if (own['x-template'] !== undefined) return { 'ui:widget': 'template' };
  if (own['x-variable'] !== undefined) return { 'ui:widget': 'variable' };
  if (own.type === 'boolean') return { 'ui:widget': 'switch' };
  if (own.type === 'integer' || own.type === 'number') return { 'ui:widget': 'number' };
  return { 'ui:widget': hint.widget ?? 'line' };
}

function group(own: JsonSchema, path: string, say: Translate, context: Context): FormNode {
  const nodes = Object.entries(own.properties ?? {}).map(
    ([name, property]) => [name, build(property, path === '' ? name : `${path}/${name}`, say, context)] as const,
  );
  const { schema } = leaf(own, say, {});
  const properties = Object.fromEntries(nodes.map(([name, node]) => [name, node.schema]));
  const ui = Object.fromEntries(nodes.map(([name, node]) => [name, node.ui]));
  return { schema: { ...schema, type: 'object', properties }, ui: path === '' ? ui : { ...ui, 'ui:field': 'group' } };
}

function list(
  own: JsonSchema,
  items: JsonSchema,
  hint: FieldHints,
  path: string,
  say: Translate,
  context: Context,
): FormNode {
  if (hint.widget === 'cells') {
    return leaf(own, say, { 'ui:field': 'cells', 'ui:options': { columns: hint.columns ?? '' } });
  }
  if (items.enum !== undefined) {
    return leaf(own, say, {
      'ui:field': 'checks',
      'ui:options': { names: items.enum.map((each) => say(String(each))) },
    });
  }
  if (items['x-ref'] !== undefined && items['x-ref'] !== 'element') {
    return leaf(own, say, { 'ui:field': 'references', 'ui:options': { kind: items['x-ref'] } });
  }
  if (items.type === 'string') {
    const isLanguages = hint.widget === 'languages';
    const options = { isLanguages, placeholder: hint.placeholder ?? '' };
    return leaf(own, say, { 'ui:field': 'strings', 'ui:options': options });
  }
  const node = build(items, `${path}/item`, say, context);
  const { schema } = leaf(own, say, {});
  const ui = node.ui['ui:field'] === 'group' ? { ...node.ui, 'ui:field': 'object' } : node.ui;
  const isRow = hint.widget === 'rows';
  const itemUi = { ...(isRow ? inCells(ui) : ui), 'ui:options': { ...ui['ui:options'], isRow } };
  return {
    schema: { ...schema, items: node.schema },
    ui: { items: itemUi, 'ui:options': { isRows: isRow } },
  };
}

/** Fields side by side have their names above them, all of them. */
function inCells(ui: UiNode): UiNode {
  const cells = Object.entries(ui).map(([name, child]) => {
    if (name.startsWith('ui:') || typeof child !== 'object' || child === null) return [name, child];
    const node = child as UiNode;
    return [name, { ...node, 'ui:options': { ...node['ui:options'], isCell: true } }];
  });
  return Object.fromEntries(cells) as UiNode;
}

function union(
  own: JsonSchema,
  alternatives: readonly JsonSchema[],
  path: string,
  say: Translate,
  context: Context,
): FormNode {
  const tag = (own.discriminator as { readonly propertyName: string }).propertyName;
  const branches = alternatives.map((alternative): Branch => {
    const { [tag]: constant, ...properties } = alternative.properties ?? {};
    const required = (alternative.required ?? []).filter((name) => name !== tag);
    const node = group({ ...alternative, properties, required }, path, say, context);
    return { value: String(constant?.const), schema: node.schema, ui: { ...node.ui, 'ui:field': 'object' } };
  });
  const { schema } = leaf(own, say, {});
  const { required: _required, ...shown } = schema;
  return { schema: { ...shown, type: 'object', 'x-tag': tag, 'x-branches': branches }, ui: { 'ui:field': 'union' } };
}
