import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { SYSTEM_QA } from '../../../twin/recognition/recognition.ts';
import { scopeOf } from '../../../twin/recognition/scope.ts';
import { readRecognitionTest } from '../../../twin/recognition/test-sets/recognition-test.ts';
import { useDocument } from '../../store/use-document.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { SidePanel } from '../../ui/split-panes.tsx';
import { DocumentFindings } from '../documents/document-findings.tsx';
import { FormWorldProvider } from '../documents/form/form-context.ts';
import { useDocumentForm } from '../documents/use-document-form.ts';
import { useFormWorld } from '../documents/use-form-world.tsx';
import { textWidgets } from '../expressions/text-widgets.tsx';
import { DialogList, type WrittenDialog } from './dialog-list.tsx';
import classes from './domain.module.css';
import { generalForm } from './item-schema.ts';
import { PartFormView } from './part-form.tsx';
import { TestsPanel } from './tests-panel.tsx';

const HEAD = generalForm('recognition-test', [
  { fields: ['name', 'about', 'minAccuracy'] },
  {
    title: { en: 'More', zh: '更多' },
    fields: ['description', 'language', 'startsAt'],
    isAdvanced: true,
  },
]);

/** A recognition test: what is said and what it must mean, and to the right what comes of it. */
export function TestPage(): ReactNode {
  const { t } = useText();
  const tenant = useTenantSnapshot();
  const id = useDocument((state) => state.document.id);
  const isReadOnly = useDocument((state) => state.sync === 'second-tab');
  const form = useDocumentForm();
  const { world, dialog } = useFormWorld('panel', textWidgets);
  const codes = codesOf(readRecognitionTest(form.value).about, tenant);
  return (
    <main className={classes.page}>
      <div className={classes.editor}>
        <div className={classes.editorHead}>
          <h1>{form.value.name}</h1>
        </div>
        {form.isDraft && (
          <Alert color="yellow" mb="sm" p="xs">
            {t('documents.draft')}
            {form.errors.map(({ path, message }) => (
              <div key={path}>{message}</div>
            ))}
          </Alert>
        )}
        <DocumentFindings />
        <FormWorldProvider value={world}>
          <PartFormView
            form={HEAD}
            value={form.value}
            errors={form.errors}
            isReadOnly={isReadOnly}
            onChange={form.change}
          />
        </FormWorldProvider>
        <DialogList
          dialogs={form.value.dialogs as readonly WrittenDialog[]}
          codes={codes}
          isReadOnly={isReadOnly}
          onChange={(dialogs) => form.change({ ...form.value, dialogs })}
        />
      </div>
      <SidePanel
        name="recognition-test.right"
        side="right"
        initial={400}
        least={280}
        most={720}
        label={t('recognition.tools')}
        handleLabel={t('recognition.toolsHandle')}
      >
        <TestsPanel subject={null} only={id} />
      </SidePanel>
      {dialog}
    </main>
  );
}

function codesOf(about: ReturnType<typeof readRecognitionTest>['about'], tenant: Tenant): readonly string[] {
  const { domains, groups } = scopeOf(
    about.type === 'domain' ? { domain: about.domain } : { robot: about.robot },
    tenant,
  );
  const codes = domains.flatMap(({ domain }) => domain.intents.map(({ code }) => code));
  return [...new Set([...codes, ...(groups.length === 0 ? [] : [SYSTEM_QA])])];
}
