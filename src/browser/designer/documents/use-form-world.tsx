import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { settingsOf } from '../../../kernel/model/tenant.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { NewDocumentDialog } from '../home/new-document-dialog.tsx';
import { useTenantSource } from '../home/tenant-source.ts';
import type { FormWorld } from './form/form-context.ts';

interface Wish {
  readonly kind: string;
  readonly onMade: (id: string) => void;
}

/** The tenant as the fields of a form know it, and the dialog that makes a document for one of them. */
export function useFormWorld(
  density: FormWorld['density'],
  widgets: FormWorld['widgets'],
): { readonly world: FormWorld; readonly dialog: ReactNode } {
  const [, go] = useLocation();
  const { tenant, client, headers } = useTenantSource();
  const [wish, setWish] = useState<Wish | null>(null);
  const [secrets, setSecrets] = useState<readonly string[]>([]);
  const settings = settingsOf(useTenantSnapshot());
  useEffect(() => {
    let isWanted = true;
    void client.secrets(tenant).then((answer) => {
      if (isWanted && answer.ok) setSecrets(answer.value.secrets.map(({ name }) => name));
    });
    return () => {
      isWanted = false;
    };
  }, [client, tenant]);
  const languages = settings?.languages;
  const world = useMemo(
    (): FormWorld => ({
      density,
      headers,
      languages: languages ?? [],
      secrets,
      open: ({ kind, id }) => go(`/${kind}/${id}`),
      create: (kind, onMade) => setWish({ kind, onMade }),
      widgets,
    }),
    [density, headers, languages, secrets, go, widgets],
  );
  const dialog =
    wish === null ? null : (
      <NewDocumentDialog
        kind={wish.kind}
        onClose={() => setWish(null)}
        onMade={(id) => {
          wish.onMade(id);
          setWish(null);
        }}
      />
    );
  return { world, dialog };
}
