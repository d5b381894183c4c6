import { Select } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { type ReactNode, useMemo } from 'react';
import { SYSTEM_ENTITIES } from '../../../../kernel/corpora/domain.ts';
import type { Document } from '../../../../kernel/model/document.ts';
import { useDocument } from '../../../store/use-document.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import { fieldFrame } from './field-frame.ts';

/** What fills a slot: an entity of the domain that is being edited, or one that every domain has. */
export function EntityWidget(props: WidgetProps): ReactNode {
  const { t } = useText();
  const entities = useDocument(({ document }) => (document as Document).entities);
  const value = typeof props.value === 'string' && props.value !== '' ? props.value : null;
  const data = useMemo(() => {
    const own = namesOf(entities);
    const isKnown = value === null || own.includes(value) || SYSTEM_ENTITIES.some((name) => name === value);
    return [
      { group: t('recognition.entitiesOf.domain'), items: isKnown ? own : [value, ...own] },
      { group: t('recognition.entitiesOf.system'), items: [...SYSTEM_ENTITIES] },
    ];
  }, [entities, value, t]);
  return (
    <Select
      {...fieldFrame(props)}
      size="xs"
      searchable
      data={data}
      value={value}
      onChange={(next) => props.onChange(next ?? undefined)}
    />
  );
}

/** While somebody edits, entities may still want a name, or have one twice. */
function namesOf(entities: unknown): string[] {
  const rows = Array.isArray(entities) ? (entities as readonly { readonly name?: unknown }[]) : [];
  return [...new Set(rows.flatMap(({ name }) => (typeof name === 'string' && name !== '' ? [name] : [])))];
}
