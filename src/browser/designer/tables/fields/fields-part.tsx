import { Alert, Button, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTable } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { countsAs, type TableField, tableLimits } from '../../../../catalogue/kinds/dynamic-table/table-field.ts';
import { tableFields } from '../../../../catalogue/kinds/dynamic-table/table-fields.ts';
import type { Document } from '../../../../kernel/model/document.ts';
import { useDocument } from '../../../store/use-document.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useText } from '../../../ui/i18n/use-text.ts';
import { DocumentFindings } from '../../documents/document-findings.tsx';
import { useDocumentForm } from '../../documents/use-document-form.ts';
import { moved, newField } from './field-list.ts';
import { FieldRow } from './field-row.tsx';
import classes from './fields.module.css';

/** The definition of a table: its name and its fields, counted against the limits. */
export function FieldsPart(): ReactNode {
  const { t } = useText();
  const { value, errors, isDraft, change } = useDocumentForm();
  const sync = useDocument((state) => state.sync);
  const isReadOnly = sync === 'second-tab';
  const { name } = value;
  const description = typeof value.description === 'string' ? value.description : '';
  const fields = useMemo(() => tableFields(value), [value]);
  const set = (next: readonly TableField[]): void => change({ ...value, fields: next });
  const errorAt = (path: string): string | undefined =>
    errors.find((error) => error.path === path || error.path.startsWith(`${path}/`))?.message;
  return (
    <div className={classes.part}>
      <div className={classes.header}>
        <TextInput
          label={t('tables.name')}
          value={name}
          disabled={isReadOnly}
          error={errorAt('/name')}
          onChange={(event) => change({ ...value, name: event.currentTarget.value })}
        />
        <Textarea
          label={t('tables.description')}
          autosize
          minRows={1}
          value={description}
          disabled={isReadOnly}
          error={errorAt('/description')}
          onChange={(event) => change(described(value, event.currentTarget.value))}
        />
      </div>
      {isDraft && (
        <Alert color="yellow" p="xs">
          {t('documents.draft')}
        </Alert>
      )}
      <DocumentFindings />
      <div className={classes.bar}>
        <h2 className={classes.heading}>{t('tables.part.fields')}</h2>
        <Counts fields={fields} />
        <Button
          size="xs"
          variant="default"
          ml="auto"
          leftSection={<IconPlus size={15} />}
          disabled={isReadOnly || fields.length >= 51}
          onClick={() => set([...fields, newField(fields, t('tables.field.new'))])}
        >
          {t('tables.field.add')}
        </Button>
      </div>
      {fields.length === 0 ? (
        <EmptyState icon={<IconTable size={36} stroke={1.2} />} title={t('tables.field.none')}>
          {t('tables.field.noneWhat')}
        </EmptyState>
      ) : (
        <ol className={classes.fields} aria-label={t('tables.part.fields')}>
          {fields.map((field, index) => (
            <FieldRow
              // Ids may be written twice by hand: the place tells them apart.
              key={`${field.id} ${fields.findIndex(({ id }) => id === field.id) === index ? '' : index}`}
              field={field}
              place={index}
              count={fields.length}
              isReadOnly={isReadOnly}
              errorAt={(path) => errorAt(`/fields/${index}/${path}`)}
              onChange={(next) => set(fields.map((each, at) => (at === index ? next : each)))}
              onMove={(to) => set(moved(fields, index, to))}
              onDropHere={(from) => set(moved(fields, from, index))}
              onDelete={() => set(fields.filter((_each, at) => at !== index))}
            />
          ))}
        </ol>
      )}
      <Text size="xs" c="var(--cs-quiet)">
        {t('tables.field.order')}
      </Text>
    </div>
  );
}

/** A description that is emptied is none. */
function described(value: Document, text: string): Readonly<Record<string, unknown>> {
  const { description: _before, ...others } = value;
  return text === '' ? others : { ...others, description: text };
}

function Counts({ fields }: { readonly fields: readonly TableField[] }): ReactNode {
  const { t } = useText();
  return (
    <span className={classes.counts}>
      {(['index', 'common', 'encrypted'] as const).map((role) => {
        const count = fields.filter((field) => countsAs(field) === role).length;
        return (
          <span key={role} className={classes.count} data-over={count > tableLimits[role]}>
            {t(`tables.count.${role}`, { count, most: tableLimits[role] })}
          </span>
        );
      })}
    </span>
  );
}
