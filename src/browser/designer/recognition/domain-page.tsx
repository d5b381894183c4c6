import { Alert, Tabs } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { DomainDocument } from '../../../catalogue/kinds/domain/document.gen.ts';
import { findingsOfDocument } from '../../../kernel/inspection/findings-of.ts';
import { useDocument } from '../../store/use-document.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { SidePanel } from '../../ui/split-panes.tsx';
import { FormWorldProvider } from '../documents/form/form-context.ts';
import { useDocumentForm } from '../documents/use-document-form.ts';
import { useFormWorld } from '../documents/use-form-world.tsx';
import { TenantTextScope } from '../expressions/tenant-text-scope.tsx';
import { textWidgets } from '../expressions/text-widgets.tsx';
import { changedList, type ListChange } from './changed-list.ts';
import classes from './domain.module.css';
import type { Chosen, Section } from './domain-items.ts';
import { newItem } from './domain-items.ts';
import { DomainNav } from './domain-nav.tsx';
import { ItemEditor } from './item-editor.tsx';
import { generalForm } from './item-schema.ts';
import { PartFormView } from './part-form.tsx';
import { PlacedFindings } from './placed-findings.tsx';
import { TestsPanel } from './tests-panel.tsx';
import { TryPanel } from './try-panel.tsx';

const GENERAL = generalForm('domain', [{ fields: ['name', 'description', 'languages', 'active', 'thresholds'] }]);
type Plain = Readonly<Record<string, unknown>>;

/** A domain: what is in it to the left, one of it to edit, and to the right a box to try it and its tests. */
export function DomainPage(): ReactNode {
  const { t } = useText();
  const tenant = useTenantSnapshot();
  const id = useDocument((state) => state.document.id);
  const isReadOnly = useDocument((state) => state.sync === 'second-tab');
  const form = useDocumentForm();
  const { world, dialog } = useFormWorld('panel', textWidgets);
  const [chosen, setChosen] = useState<Chosen>({ section: 'general' });
  const [search, setSearch] = useState('');
  const findings = useMemo(() => findingsOfDocument(tenant, catalogue, { kind: 'domain', id }), [tenant, id]);
  const domain = form.value as unknown as DomainDocument;
  const { shown, item } = shownItem(domain, chosen);
  const change = (section: Section, what: ListChange): void => {
    const { list, index } = changedList((domain[section] ?? []) as readonly Plain[], what);
    form.change({ ...form.value, [section]: list });
    setChosen(index === null ? { section: 'general' } : { section, index });
  };
  const add = (section: Section): void => {
    setSearch('');
    change(section, { do: 'add', item: newItem(domain, section, t(`recognition.domain.one.${section}`)) });
  };
  const showIntent = (of: string, code: string): void => {
    const index = domain.intents.findIndex((intent) => intent.code === code);
    if (of === id && index >= 0) setChosen({ section: 'intents', index });
  };
  return (
    <main className={classes.page}>
      <DomainNav
        {...{ domain, findings, search, isReadOnly }}
        chosen={shown}
        onSearch={setSearch}
        onChoose={setChosen}
        onAdd={add}
      />
      <div className={classes.editor}>
        {form.isDraft && (
          <Alert color="yellow" mb="sm" p="xs">
            {t('documents.draft')}
          </Alert>
        )}
        <TenantTextScope>
          <FormWorldProvider value={world}>
            {shown.section === 'general' || item === undefined ? (
              <General form={form} isReadOnly={isReadOnly} />
            ) : (
              <ItemEditor
                key={`${shown.section} ${shown.index}`}
                section={shown.section}
                item={item}
                errors={inside(form.errors, `/${shown.section}/${shown.index}`)}
                isReadOnly={isReadOnly}
                onChange={(changed) => change(shown.section, { do: 'put', at: shown.index, item: changed })}
                deeds={{
                  onCopy: () => change(shown.section, { do: 'copy', at: shown.index }),
                  onRemove: () => change(shown.section, { do: 'remove', at: shown.index }),
                  onUp:
                    shown.index === 0
                      ? undefined
                      : () => change(shown.section, { do: 'move', at: shown.index, by: -1 }),
                  onDown: isLast(domain, shown)
                    ? undefined
                    : () => change(shown.section, { do: 'move', at: shown.index, by: 1 }),
                }}
              />
            )}
          </FormWorldProvider>
        </TenantTextScope>
        <PlacedFindings findings={findings} chosen={shown} />
      </div>
      <SidePanel
        name="domain.right"
        side="right"
        initial={360}
        least={280}
        most={640}
        label={t('recognition.tools')}
        handleLabel={t('recognition.toolsHandle')}
      >
        <Tabs defaultValue="try" className={classes.tabs} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="try">{t('recognition.try.tab')}</Tabs.Tab>
            <Tabs.Tab value="tests">{t('recognition.tests.tab')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="try" className={classes.tabPanel}>
            <TryPanel subject={{ domain: id }} onIntent={showIntent} />
          </Tabs.Panel>
          <Tabs.Panel value="tests" className={classes.tabPanel}>
            <TestsPanel subject={{ domain: id }} onIntent={(code) => showIntent(id, code)} />
          </Tabs.Panel>
        </Tabs>
      </SidePanel>
      {dialog}
    </main>
  );
}

function General({
  form,
  isReadOnly,
}: {
  readonly form: ReturnType<typeof useDocumentForm>;
  readonly isReadOnly: boolean;
}): ReactNode {
  return (
    <>
      <div className={classes.editorHead}>
        <h1>{form.value.name}</h1>
      </div>
      <div className={classes.fields}>
        <PartFormView
          form={GENERAL}
          value={form.value}
          errors={form.errors}
          isReadOnly={isReadOnly}
          onChange={form.change}
        />
      </div>
    </>
  );
}

type ItemChosen = Extract<Chosen, { readonly index: number }>;

/** What was chosen may be gone: undone, or deleted by somebody else. */
function shownItem(domain: DomainDocument, chosen: Chosen): { readonly shown: Chosen; readonly item?: Plain } {
  if (chosen.section === 'general') return { shown: chosen };
  const item = domain[chosen.section]?.[chosen.index] as Plain | undefined;
  return item === undefined ? { shown: { section: 'general' } } : { shown: chosen, item };
}

function isLast(domain: DomainDocument, { section, index }: ItemChosen): boolean {
  return index >= (domain[section]?.length ?? 0) - 1;
}

function inside(errors: ReturnType<typeof useDocumentForm>['errors'], path: string) {
  return errors
    .filter((error) => error.path.startsWith(`${path}/`))
    .map((error) => ({ ...error, path: error.path.slice(path.length) }));
}
