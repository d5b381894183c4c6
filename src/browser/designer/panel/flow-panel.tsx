import { Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { JsonSchema } from '../../../kernel/model/json-schema.ts';
import { type ChangeAttributes, changeAttributes } from '../../store/commands/change-attributes.ts';
import { draftsOf } from '../../store/drafts.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { hintsFor } from '../documents/form/catalogue-texts.ts';
import { SchemaForm } from '../documents/form/schema-form.tsx';
import { NO_SCOPE } from '../expressions/text-scope.ts';
import { readableIn } from '../findings/readable-finding.ts';
import { CommandText } from './command-text.tsx';
import { FindingNotes } from './finding-notes.tsx';
import classes from './panel.module.css';
import { PanelScope } from './panel-scope.tsx';
import { usePanel } from './panel-world.ts';
import { VariableTable } from './variable-table.tsx';

const ATTRIBUTES = ['type', 'purpose', 'isReferenced', 'secure'] as const;

type Plain = Readonly<Record<string, unknown>>;

/** The flow itself: its attributes, its variables, and what is unfinished in its elements. */
export function FlowPanel(): ReactNode {
  const { t, language } = useText();
  const { store, findings, isReadOnly } = usePanel();
  const { document: flow } = store.api.getState();
  const { catalogue } = store.context;
  const schema = useMemo(() => attributesOf(catalogue.kinds.get('flow')?.schema ?? {}), [catalogue]);
  const own = findings.filter(({ element }) => element === undefined);
  const isField = ({ path }: { readonly path: string }): boolean => ATTRIBUTES.some((name) => path === `/${name}`);
  const errors = own
    .filter(isField)
    .map((finding) => ({ path: finding.path, message: readableIn(finding, flow, language) }));
  const said = ATTRIBUTES.filter((name) => flow[name] !== undefined);
  const value: Plain = Object.fromEntries(said.map((name) => [name, flow[name]]));
  const change = (attributes: ChangeAttributes, group: string) =>
    store.run(changeAttributes, attributes, { group: `flow/${group}` });
  return (
    <div className={classes.panel}>
      <header className={classes.head}>
        <div>
          <h2 className={classes.title}>{t('panel.flow')}</h2>
          <Text size="xs" c="var(--cs-quiet)" ff="monospace">
            {flow.id}
          </Text>
        </div>
      </header>
      <Unfinished />
      <FindingNotes findings={own} />
      <section className={classes.section}>
        <CommandText
          place="flow/name"
          label={t('panel.name')}
          value={flow.name}
          run={(name) => change({ name }, 'name')}
        />
        <CommandText
          place="flow/description"
          label={t('panel.description')}
          placeholder={t('panel.describe')}
          value={typeof flow.description === 'string' ? flow.description : ''}
          isTall
          run={(description) => change({ description }, 'description')}
        />
        <PanelScope scope={NO_SCOPE}>
          <SchemaForm
            folder="kinds/flow"
            schema={schema}
            definitions={catalogue.definitions}
            hints={{ groups: [{ fields: ATTRIBUTES }], ...fieldsOf() }}
            value={value}
            errors={errors}
            isReadOnly={isReadOnly}
            onChange={(after) => change(changedOnly(value, after), 'attributes')}
          />
        </PanelScope>
      </section>
      <VariableTable flow={flow} />
    </div>
  );
}

/** Elements whose forms hold something that the document cannot hold. */
function Unfinished(): ReactNode {
  const { t } = useText();
  const { store, onGo } = usePanel();
  const drafts = useStore(draftsOf(store));
  const { elements } = store.api.getState().document;
  const unfinished = elements.filter(({ id }) => drafts.has(`${id}/settings`) || drafts.has(`${id}/name`));
  if (unfinished.length === 0) return null;
  return (
    <section className={classes.note} data-severity="error">
      <div>
        <Text size="xs">{t('panel.unfinished.list')}</Text>
        {unfinished.map(({ id, name }) => (
          <UnstyledButton key={id} className={classes.link} onClick={() => onGo(id)}>
            {name}
          </UnstyledButton>
        ))}
      </div>
    </section>
  );
}

function attributesOf(schema: JsonSchema): JsonSchema {
  const properties = ATTRIBUTES.flatMap((name) => {
    const property = schema.properties?.[name];
    return property === undefined ? [] : [[name, property] as const];
  });
  return { type: 'object', properties: Object.fromEntries(properties), required: ['type'] };
}

function fieldsOf(): { readonly fields?: NonNullable<ReturnType<typeof hintsFor>['fields']> } {
  const { fields } = hintsFor('kinds/flow');
  return fields === undefined ? {} : { fields };
}

/** Defaults that the form leaves out are said to the command. */
function changedOnly(before: Plain, after: Plain): ChangeAttributes {
  const changed = ATTRIBUTES.filter((name) => after[name] !== undefined && after[name] !== before[name]);
  return Object.fromEntries(changed.map((name) => [name, after[name]])) as ChangeAttributes;
}
