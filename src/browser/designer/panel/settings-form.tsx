import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import type { FlowElement } from '../../../kernel/model/flow.ts';
import { changeSettings } from '../../store/commands/change-settings.ts';
import { draftsOf, keepDraft, useDraft } from '../../store/drafts.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useSame } from '../../ui/use-same.ts';
import { hintsFor } from '../documents/form/catalogue-texts.ts';
import { SchemaForm } from '../documents/form/schema-form.tsx';
import { enterSettings, shownSettings } from './edit-settings.ts';
import classes from './panel.module.css';
import { usePanel } from './panel-world.ts';
import { type PlacedFindings, settingsErrors } from './placed-findings.ts';

/** The settings of one element. What the document cannot hold yet stays in the form and is marked. */
export function SettingsForm({
  element,
  type,
  placed,
}: {
  readonly element: FlowElement;
  readonly type: ElementType;
  readonly placed: PlacedFindings;
}): ReactNode {
  const { t, language } = useText();
  const { store, isReadOnly } = usePanel();
  const place = `${element.id}/settings`;
  const draft = useDraft(store, place);
  const { settings } = element;
  const shown = useMemo(() => shownSettings(settings, draft), [settings, draft]);
  const isDraft = shown !== settings;
  const needed = t('panel.needed');
  const found = useMemo(() => {
    const { document } = store.api.getState();
    const own = isDraft ? settingsErrors(document, element, shown, { context: store.context, language, needed }) : [];
    return [...own, ...placed.fields];
  }, [store, isDraft, element, shown, placed, language, needed]);
  const errors = useSame(found);
  return (
    <>
      {isDraft && (
        <p className={classes.unfinished} role="status">
          <IconPencil size={15} stroke={1.8} aria-hidden />
          {t('panel.unfinished.what')}
        </p>
      )}
      <SchemaForm
        folder={`elements/${type.type}`}
        schema={type.schema}
        definitions={store.context.catalogue.definitions}
        hints={hintsFor(`elements/${type.type}`)}
        value={shown}
        errors={errors}
        isReadOnly={isReadOnly}
        onChange={(value) => {
          const entered = enterSettings(settings, shown, value, (edit) =>
            store.run(changeSettings, { id: element.id, ...edit }, { group: `${place}${edit.pointer}` }),
          );
          keepDraft(draftsOf(store), place, entered.draft);
        }}
      />
    </>
  );
}
