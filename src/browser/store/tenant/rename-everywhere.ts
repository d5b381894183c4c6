import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { documentsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { renameGlobal } from '../commands/rename-global.ts';
import type { RenameVariable } from '../commands/rename-variable.ts';
import type { Ran } from '../document-store.ts';
import { renamedPlaces } from '../flow/renamed-places.ts';
import type { Workspace } from '../workspace.ts';
import type { OpenDocument } from './open-document.ts';
import { documentKey } from './workspace-state.ts';

/**
 * Renames a global variable where it is declared and in every document that uses it: one undo step in each. When one of
 * them cannot be changed, none is.
 */
export async function renameEverywhere(workspace: Workspace, rename: RenameVariable): Promise<Ran> {
  const before = new Set(workspace.api.getState().open.keys());
  const { catalogue } = await workspace.context();
  const refs = documentsUsing(workspace.tenantSnapshot(), catalogue, rename);
  const found = await Promise.all(refs.map((ref) => workspace.open(ref)));
  const opened: OpenDocument[] = found.flatMap((one) => (one.ok ? [one.value] : []));
  const refused = opened.length < found.length ? CANNOT_OPEN : renamedOrReason(opened, rename);
  const others = refs.filter((ref) => !before.has(documentKey(ref)));
  await Promise.all(others.map((ref) => workspace.close(ref)));
  return refused === null ? { ok: true } : { ok: false, reason: refused };
}

const CANNOT_OPEN: Text = {
  en: 'A document that uses the variable cannot be opened, so nothing was renamed. Try again when the server answers.',
  zh: '使用该变量的某个文档无法打开，因此未重命名任何内容。请在服务器恢复后重试。',
};

function documentsUsing(tenant: Tenant, catalogue: Catalogue, { from, to }: RenameVariable): readonly Document[] {
  return [...catalogue.kinds.keys()]
    .flatMap((kind) => documentsOf(tenant, kind))
    .filter(
      (document) =>
        document.kind === 'tenant' || renamedPlaces(document, `GLOBAL.${from}`, `GLOBAL.${to}`, catalogue).size > 0,
    );
}

/** Renames in all of them; when one refuses, the others take it back. */
function renamedOrReason(opened: readonly OpenDocument[], rename: RenameVariable): Text | null {
  const done: OpenDocument[] = [];
  for (const document of opened) {
    const before = document.store.api.getState().document;
    const ran = document.store.run(renameGlobal, rename);
    if (!ran.ok) {
      for (const { store } of done) store.undo();
      return ran.reason;
    }
    if (document.store.api.getState().document !== before) done.push(document);
  }
  return null;
}
