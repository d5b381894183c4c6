import { Alert, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { documentSchema } from '../../../kernel/documents/document-schema.ts';
import { useDocument } from '../../store/use-document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { TenantTextScope } from '../expressions/tenant-text-scope.tsx';
import { textWidgets } from '../expressions/text-widgets.tsx';
import { DocumentFindings } from './document-findings.tsx';
import classes from './document-page.module.css';
import { hintsFor } from './form/catalogue-texts.ts';
import { FormWorldProvider } from './form/form-context.ts';
import { SchemaForm } from './form/schema-form.tsx';
import { headerTitles } from './header-titles.ts';
import { KindIcon } from './kind-icon.tsx';
import { useDocumentForm } from './use-document-form.ts';
import { useFormWorld } from './use-form-world.tsx';

/** A document that is no drawing: its form, what the rules find, and at its side what some kinds show of it. */
export function DocumentPage({ beside }: { readonly beside?: ReactNode }): ReactNode {
  const { t, say } = useText();
  const document = useDocument((state) => state.document);
  const sync = useDocument((state) => state.sync);
  const { value, errors, isDraft, change } = useDocumentForm();
  const { world, dialog } = useFormWorld('page', textWidgets);
  const kind = catalogue.kinds.get(document.kind);
  const schema = useMemo(
    () => (kind === undefined ? {} : headerTitles(documentSchema(kind.kind, kind.schema))),
    [kind],
  );
  if (kind === undefined) return null;
  return (
    <main className={classes.page} data-beside={beside !== undefined || undefined}>
      <div className={classes.sheet}>
        <div className={classes.head}>
          <KindIcon kind={kind.kind} size={20} />
          <div>
            <h1 className={classes.title}>{document.name}</h1>
            <Text size="xs" c="var(--cs-quiet)">
              {say(kind.title)} · <span className={classes.id}>{document.id}</span>
            </Text>
          </div>
        </div>
        {isDraft && (
          <Alert color="yellow" mt="sm" p="xs">
            {t('documents.draft')}
          </Alert>
        )}
        <DocumentFindings />
        <TenantTextScope>
          <FormWorldProvider value={world}>
            <SchemaForm
              folder={`kinds/${kind.kind}`}
              schema={schema}
              definitions={catalogue.definitions}
              hints={hintsFor(`kinds/${kind.kind}`)}
              value={value}
              errors={errors}
              isReadOnly={sync === 'second-tab'}
              onChange={change}
            />
          </FormWorldProvider>
        </TenantTextScope>
      </div>
      {beside !== undefined && <aside className={classes.beside}>{beside}</aside>}
      {dialog}
    </main>
  );
}
