import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots, IconDownload, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { kinds } from '../../../catalogue/kinds.ts';
import type { Overview, TenantHeader } from '../../../contract/tenants.ts';
import { FindingCounts } from '../../ui/finding-counts.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../ui/time-label.tsx';
import { serverClient } from './server-client.ts';
import classes from './tenants-screen.module.css';

/** A tenant in the list of tenants. `overview` comes later than the header. */
export function TenantCard({
  tenant,
  overview,
  onDelete,
}: {
  readonly tenant: TenantHeader;
  readonly overview: Overview | undefined;
  readonly onDelete: () => void;
}): ReactNode {
  const { t, say } = useText();
  const documents = overview?.documents ?? [];
  const counts = kinds
    .map((kind) => ({ kind, count: documents.filter((document) => document.kind === kind.kind).length }))
    .filter(({ kind, count }) => count > 0 && kind.single !== true);
  const sum = (of: 'errors' | 'warnings'): number => documents.reduce((total, document) => total + document[of], 0);
  return (
    <article className={classes.card}>
      <div className={classes.cardHead}>
        <Link href={`/t/${tenant.id}`} className={classes.cardLink}>
          {tenant.name}
        </Link>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('home.tenant.more', { name: tenant.name })}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              component="a"
              href={serverClient.bundleUrl(tenant.id)}
              download={`${tenant.id}.json`}
              leftSection={<IconDownload size={16} stroke={1.6} />}
            >
              {t('home.tenant.export')}
            </Menu.Item>
            <Menu.Item color="var(--cs-error)" leftSection={<IconTrash size={16} stroke={1.6} />} onClick={onDelete}>
              {t('home.tenant.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <Text size="xs" c="var(--cs-quiet)" ff="monospace">
        {tenant.id}
      </Text>
      <ul className={classes.counts}>
        {counts.map(({ kind, count }) => (
          <li key={kind.kind}>
            <b>{count}</b> {say(count === 1 ? kind.title : kind.plural)}
          </li>
        ))}
        {overview !== undefined && counts.length === 0 && <li>{t('home.tenant.empty')}</li>}
      </ul>
      <div className={classes.cardFoot}>
        {overview === undefined ? (
          <span />
        ) : (
          <FindingCounts errors={sum('errors')} warnings={sum('warnings')} showsNone />
        )}
        <Text size="xs" c="var(--cs-quiet)">
          <TimeLabel at={tenant.updatedAt} />
        </Text>
      </div>
    </article>
  );
}
