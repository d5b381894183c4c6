import { valueAt } from '../../lib/json-pointer.ts';
import type { Declared } from '../expressions/environment.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { ValueType } from '../model/value.ts';
import type { DocumentView, ElementView, NeededMedia, Reading, TenantView } from '../model/views.ts';
import type { CheckText, Readable } from './check-text.ts';

/** All texts that are evaluated when a call is at the element, its own and those of documents it refers to. */
export function readingsOf(view: ElementView, tenant: TenantView, check: CheckText): readonly Reading[] {
  const { expressions, templates, references } = view.marked;
  if (expressions.length === 0 && templates.length === 0 && references.length === 0) return [];
  const readable = readableAt(view, tenant);
  const readings: Reading[] = [];
  for (const { text, path, mark } of expressions) {
    readings.push({ text, path: view.path + path, mark, check: check(text, mark, readable) });
  }
  for (const { text, path } of templates) {
    readings.push({ text, path: view.path + path, mark: undefined, check: check(text, undefined, readable) });
  }
  for (const { document, path, from } of borrowed(view, tenant)) {
    for (const { text } of document.marked().templates) {
      readings.push({ text, path, mark: undefined, from, check: check(text, undefined, readable) });
    }
  }
  return readings;
}

/** Resources that the element needs, its own and those of documents it refers to. */
export function mediaOf(view: ElementView, tenant: TenantView): readonly NeededMedia[] {
  const own = view.marked.media.map(({ media, path }) => ({ media, path: view.path + path }));
  const others = borrowed(view, tenant).flatMap(({ document, path }) =>
    document.marked().media.map(({ media }) => ({ media, path })),
  );
  return [...own, ...others];
}

/** Documents whose texts are spoken at the element. A flow that it leads to speaks for itself. */
function borrowed(view: ElementView, tenant: TenantView) {
  return view.marked.references.flatMap(({ kind, id, path }) => {
    const document = kind === 'element' || kind === 'flow' ? undefined : tenant.view(kind, id);
    if (document === undefined) return [];
    return [{ document, path: view.path + path, from: { kind, id, name: document.document.name } }];
  });
}

function readableAt({ type, settings, marked }: ElementView, tenant: TenantView): Readable {
  const schema: JsonSchema = type?.schema ?? {};
  const scopes = schema['x-scopes'] ?? [];
  const property = schema['x-result-of'];
  if (property === undefined) return { scopes, result: undefined };
  const reference = marked.references.find(({ path }) => path === `/settings/${property}`);
  const id = valueAt(settings, `/${property}`);
  const document = reference === undefined || typeof id !== 'string' ? undefined : tenant.view(reference.kind, id);
  return { scopes, result: document === undefined ? undefined : outputsOf(document) };
}

function outputsOf({ document }: DocumentView): readonly Declared[] {
  const outputs = (document.outputs ?? []) as readonly { name: string; type: ValueType; encrypted?: boolean }[];
  return outputs.map(({ name, type, encrypted = false }) => ({ name, type, encrypted }));
}
