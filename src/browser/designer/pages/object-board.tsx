import { Button, Text } from '@mantine/core';
import { IconLayoutGrid, IconPlus } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import type { PageDocument } from '../../../catalogue/kinds/page/document.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import type { PlacedError } from '../documents/form/error-tree.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import { moved } from '../tables/fields/field-list.ts';
import { ObjectCard } from './object-card.tsx';
import type { PageObjects } from './page-objects.ts';
import classes from './pages.module.css';

/** The vendor's limit (domain.md §1.12). */
const MOST = 5;

/** The objects of a page where they will stand; dragged to their place, or moved by their arrows. */
export function ObjectBoard({
  page: { source, rows, layout },
  errors,
  onObjects,
}: {
  readonly page: PageDocument;
  readonly errors: readonly PlacedError[];
  readonly onObjects: (objects: PageObjects) => void;
}): ReactNode {
  const { t } = useText();
  const { headers } = useTenantSource();
  const objects = source.type === 'internal' ? source.objects : [];
  const table = headers.find(({ kind }) => kind === 'dynamic-table');
  const add = (): void => {
    const ids = new Set(objects.map(({ id }) => id));
    let number = objects.length + 1;
    while (ids.has(`object-${number}`)) number += 1;
    const name = `${t('pops.page.newObject')} ${number}`;
    onObjects([...objects, { id: `object-${number}`, name, table: table?.id ?? '', fields: [] }]);
  };
  const style = { '--rows': Math.max(1, Math.min(rows, objects.length)) } as CSSProperties;
  return (
    <section>
      <div className={classes.bar}>
        <h2>{t('pops.page.objects')}</h2>
        <span className={classes.count}>{t('pops.page.count', { count: objects.length, limit: MOST })}</span>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} />}
          disabled={objects.length >= MOST || table === undefined}
          onClick={add}
        >
          {t('pops.page.addObject')}
        </Button>
      </div>
      {objects.length === 0 ? (
        <EmptyState icon={<IconLayoutGrid size={32} stroke={1.3} />} title={t('pops.page.noObjects')}>
          {t(table === undefined ? 'pops.page.noTables' : 'pops.page.noObjectsHelp')}
        </EmptyState>
      ) : (
        <>
          <ol className={classes.board} data-layout={layout} style={style}>
            {objects.map((object, index) => (
              <ObjectCard
                key={object.id}
                object={object}
                place={index}
                count={objects.length}
                error={errors.find(({ path }) => path.startsWith(`/source/objects/${index}`))?.message}
                onChange={(next) => onObjects(objects.map((each, at) => (at === index ? next : each)))}
                onMove={(from, to) => onObjects(moved(objects, from, to))}
                onDelete={() => onObjects(objects.filter((_each, at) => at !== index))}
              />
            ))}
          </ol>
          <Text size="xs" c="var(--cs-quiet)">
            {t('pops.page.drag')}
          </Text>
        </>
      )}
    </section>
  );
}
