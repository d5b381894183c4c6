import { Anchor, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { UsePlace } from '../../../contract/documents.ts';
import type { DocumentRef } from '../../../kernel/model/document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { KindIcon } from '../documents/kind-icon.tsx';
import { kindOf } from '../documents/kind-of.ts';
import { readablePlace } from './readable-place.ts';
import { useTenantSource } from './tenant-source.ts';
import classes from './use-places.module.css';

/** Every place that refers to a document; null while they are being asked for. */
export function usePlaces({ kind, id }: DocumentRef): readonly UsePlace[] | null {
  const { tenant, client } = useTenantSource();
  const [places, setPlaces] = useState<readonly UsePlace[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void client.whereUsed(tenant, { kind, id }).then((answer) => {
      if (isWanted) setPlaces(answer.ok ? answer.value.places : []);
    });
    return () => {
      isWanted = false;
    };
  }, [client, tenant, kind, id]);
  return places;
}

export function UsePlaces({
  places,
  onGo,
}: {
  readonly places: readonly UsePlace[];
  readonly onGo: () => void;
}): ReactNode {
  const { say } = useText();
  return (
    <ul className={classes.places}>
      {places.map((place) => {
        const target = place.element === undefined ? '' : `#element=${place.element.id}`;
        const kind = kindOf(place.kind);
        return (
          <li key={`${place.kind}/${place.id}${place.path}`}>
            <KindIcon kind={place.kind} />
            <div>
              <Anchor component={Link} href={`/${place.kind}/${place.id}${target}`} onClick={onGo}>
                {place.name}
                {place.element === undefined ? '' : ` › ${place.element.name}`}
              </Anchor>
              <Text size="xs" c="var(--cs-quiet)">
                {kind === undefined ? place.kind : say(kind.title)} · {readablePlace(place.path)}
              </Text>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
