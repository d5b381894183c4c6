import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { KindIcon } from '../documents/kind-icon.tsx';
import { kindOf } from '../documents/kind-of.ts';

/** What stands where the list would: nothing was found, or there is nothing yet. */
export function NothingListed(props: {
  readonly kind: string | null;
  readonly search: string;
  readonly onNew: () => void;
}): ReactNode {
  const { t, say } = useText();
  if (props.search !== '') {
    return (
      <EmptyState
        icon={<IconSearchOff size={40} stroke={1.2} />}
        title={t('home.none.found', { search: props.search })}
      >
        {t('home.none.foundWhat')}
      </EmptyState>
    );
  }
  const kind = props.kind === null ? undefined : kindOf(props.kind);
  const about = kind === undefined || kind.single ? 'flow' : kind.kind;
  const named = kind ?? kindOf('flow');
  return (
    <EmptyState
      icon={<KindIcon kind={about} size={40} />}
      title={named === undefined ? '' : t('home.none.title', { kind: say(named.plural) })}
      action={
        <Button onClick={props.onNew}>
          {named === undefined ? t('home.new') : t('home.newKind', { kind: say(named.title) })}
        </Button>
      }
    >
      {t(`home.kindIs.${about}`)}
    </EmptyState>
  );
}
