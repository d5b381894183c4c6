import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { freeId, isId } from './free-id.ts';

/** Name and identity of a document that is about to be; the id follows the name until somebody writes one. */
export interface NameAndId {
  readonly name: string;
  readonly id: string;
  readonly wrongId: string | null;
  readonly isReady: boolean;
  setName(name: string): void;
  setId(id: string): void;
}

export function useNameAndId(headers: readonly DocumentHeader[], kind: string, first: string): NameAndId {
  const { t } = useText();
  const [name, setName] = useState(first);
  const [ownId, setId] = useState<string | null>(null);
  const isTaken = (id: string): boolean => headers.some((header) => header.kind === kind && header.id === id);
  const id = ownId ?? freeId(name, isTaken, kind);
  const wrongId = isId(id) ? (isTaken(id) ? t('home.id.taken') : null) : t('home.id.form');
  return { name, id, wrongId, isReady: wrongId === null && name.trim() !== '', setName, setId };
}

export function NameAndIdFields({ of }: { readonly of: NameAndId }): ReactNode {
  const { t } = useText();
  return (
    <>
      <TextInput
        label={t('home.field.name')}
        withAsterisk
        value={of.name}
        maxLength={256}
        onChange={(event) => of.setName(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label={t('home.field.id')}
        description={t('home.id.what')}
        value={of.id}
        error={of.wrongId}
        onChange={(event) => of.setId(event.currentTarget.value)}
      />
    </>
  );
}
