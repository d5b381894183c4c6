import { Alert, SegmentedControl, Select, SimpleGrid, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { PageDocument } from '../../../catalogue/kinds/page/document.gen.ts';
import { page as pageKind } from '../../../catalogue/kinds/page/kind.ts';
import { completeDocument } from '../../../kernel/inspection/complete-document.ts';
import { useDocument } from '../../store/use-document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { DocumentFindings } from '../documents/document-findings.tsx';
import page from '../documents/document-page.module.css';
import { KindIcon } from '../documents/kind-icon.tsx';
import { type DocumentForm, useDocumentForm } from '../documents/use-document-form.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import { ObjectBoard } from './object-board.tsx';
import { PagePreview } from './page-preview.tsx';
import classes from './pages.module.css';

/** `/page/<id>`: a page for agents is drawn by its objects, with the page itself beside it. */
export function PageScreen(): ReactNode {
  const { t, say } = useText();
  const form = useDocumentForm();
  const { value, isDraft } = form;
  const shown = useMemo(() => completeDocument(value, catalogue) as unknown as PageDocument, [value]);
  const isReadOnly = useDocument(({ sync }) => sync) === 'second-tab';
  return (
    <main className={page.page} data-beside>
      <div className={page.sheet}>
        <div className={page.head}>
          <KindIcon kind="page" size={20} />
          <div>
            <h1 className={page.title}>{value.name}</h1>
            <Text size="xs" c="var(--cs-quiet)">
              {say(pageKind.title)} · <span className={page.id}>{value.id}</span>
            </Text>
          </div>
        </div>
        {isDraft && (
          <Alert color="yellow" mt="sm" p="xs">
            {t('documents.draft')}
          </Alert>
        )}
        <DocumentFindings />
        <fieldset className={classes.form} disabled={isReadOnly}>
          <About form={form} shown={shown} />
          {shown.source.type === 'external' ? (
            <Interface form={form} source={shown.source} />
          ) : (
            <ObjectBoard
              page={shown}
              errors={form.errors}
              onObjects={(objects) => form.change({ ...value, source: { type: 'internal', objects } })}
            />
          )}
        </fieldset>
      </div>
      <aside className={page.beside}>
        <PagePreview page={shown} />
      </aside>
    </main>
  );
}

function About({
  form: { value, errors, change },
  shown,
}: {
  readonly form: DocumentForm;
  readonly shown: PageDocument;
}): ReactNode {
  const { t } = useText();
  const { headers } = useTenantSource();
  const errorAt = (path: string) => errors.find((error) => error.path === path)?.message;
  const switchTo = (type: string): void => {
    if (type === shown.source.type) return;
    const first = headers.find(({ kind }) => kind === 'interface')?.id ?? '';
    change({ ...value, source: type === 'internal' ? { type, objects: [] } : { type, interface: first } });
  };
  return (
    <>
      <TextInput
        label={t('pops.page.name')}
        value={value.name}
        error={errorAt('/name')}
        onChange={(event) => change({ ...value, name: event.currentTarget.value })}
      />
      <Textarea
        label={t('pops.page.description')}
        autosize
        minRows={1}
        value={shown.description ?? ''}
        onChange={(event) => {
          const { description: _before, ...others } = value as PageDocument;
          const text = event.currentTarget.value;
          change(text === '' ? others : { ...others, description: text });
        }}
      />
      <Switch
        label={t('pops.page.released')}
        checked={shown.isReleased}
        onChange={(event) => change({ ...value, isReleased: event.currentTarget.checked })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Choice
          label={t('pops.page.layout')}
          value={shown.layout}
          options={(['block', 'grid'] as const).map((each) => [each, t(`pops.page.layoutIs.${each}`)])}
          onChange={(layout) => change({ ...value, layout })}
        />
        <Choice
          label={t('pops.page.rows')}
          value={String(shown.rows)}
          options={['2', '3', '4'].map((each) => [each, each])}
          onChange={(rows) => change({ ...value, rows: Number(rows) })}
        />
      </SimpleGrid>
      <Choice
        label={t('pops.page.interface')}
        value={shown.source.type}
        options={(['internal', 'external'] as const).map((each) => [each, t(`pops.page.interfaceIs.${each}`)])}
        onChange={switchTo}
      />
    </>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <div>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={label}
        value={value}
        data={options.map(([one, text]) => ({ value: one, label: text }))}
        onChange={onChange}
      />
    </div>
  );
}

const ASKED = ['callerNum', 'calledNum', 'callid', 'workNo'];

function Interface({
  form: { value, errors, change },
  source,
}: {
  readonly form: DocumentForm;
  readonly source: Extract<PageDocument['source'], { type: 'external' }>;
}): ReactNode {
  const { t } = useText();
  const { headers } = useTenantSource();
  const set = (more: object): void => change({ ...value, source: { ...source, ...more } });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select
        label={t('pops.page.api')}
        searchable
        allowDeselect={false}
        value={source.interface}
        error={errors.find(({ path }) => path === '/source/interface')?.message}
        data={headers.filter(({ kind }) => kind === 'interface').map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => set({ interface: id ?? '' })}
      />
      <Select
        label={t('pops.page.asked')}
        description={t('pops.page.askedHow')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDeselect={false}
        value={source.by}
        data={ASKED}
        onChange={(by) => set({ by: by ?? 'callerNum' })}
      />
    </SimpleGrid>
  );
}
