import { Button, Menu, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import type { FlowElement } from '../../../kernel/model/flow.ts';
import type { Text as Said } from '../../../kernel/model/text.ts';
import { changeSeveral } from '../../store/commands/change-several.ts';
import type { PointerEdit } from '../../store/pointer-edit.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { hintsFor, translator } from '../documents/form/catalogue-texts.ts';
import { editBetween } from '../documents/form/edit-between.ts';
import { SchemaForm } from '../documents/form/schema-form.tsx';
import { flowTextScope } from '../expressions/flow-text-scope.ts';
import classes from './panel.module.css';
import { PanelScope } from './panel-scope.tsx';
import { usePanel } from './panel-world.ts';
import { isSimple, severalSchema, severalSettings } from './several-settings.ts';

type Plain = Readonly<Record<string, unknown>>;

/** One form for the settings of several elements of a type; what is changed is changed in all of them. */
export function SeveralForm({
  elements,
  type,
}: {
  readonly elements: readonly FlowElement[];
  readonly type: ElementType;
}): ReactNode {
  const { t, say } = useText();
  const { store, tenant, isReadOnly } = usePanel();
  const { catalogue } = store.context;
  const { variables } = store.api.getState().document;
  const [refused, setRefused] = useState<{ readonly value: Plain; readonly reason: Said } | null>(null);
  const { common, mixed } = useMemo(() => severalSettings(elements, type.schema), [elements, type]);
  const differing = t('panel.several.differing');
  const schema = useMemo(() => severalSchema(type.schema, mixed, differing), [type, mixed, differing]);
  const scope = useMemo(() => flowTextScope({ variables }, tenant, catalogue), [variables, tenant, catalogue]);
  const hints = useMemo(() => hintsOf(type.type, schema.properties ?? {}), [type, schema]);
  const change = (edit: PointerEdit): ReturnType<typeof store.run> =>
    store.run(changeSeveral, { ids: elements.map(({ id }) => id), ...edit }, { group: `several${edit.pointer}` });
  return (
    <section className={classes.section}>
      {refused !== null && (
        <Text size="xs" c="var(--cs-error)" role="alert">
          {say(refused.reason)}
        </Text>
      )}
      <MixedList elements={elements} type={type} mixed={mixed} onTake={change} />
      <PanelScope scope={scope}>
        <SchemaForm
          folder={`elements/${type.type}`}
          schema={schema}
          definitions={catalogue.definitions}
          hints={hints}
          value={refused?.value ?? common}
          errors={[]}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            const edit = editBetween(common, value);
            const ran = edit === null ? { ok: true as const } : change(edit);
            setRefused(ran.ok ? null : { value, reason: ran.reason });
          }}
        />
      </PanelScope>
    </section>
  );
}

/** What differs and is more than one value in one field: it can be taken over from one of the elements. */
function MixedList({
  elements,
  type,
  mixed,
  onTake,
}: {
  readonly elements: readonly FlowElement[];
  readonly type: ElementType;
  readonly mixed: readonly string[];
  readonly onTake: (edit: PointerEdit) => void;
}): ReactNode {
  const { t, language } = useText();
  const { isReadOnly } = usePanel();
  const whole = mixed.filter((name) => !isSimple(type.schema.properties?.[name] ?? {}));
  if (whole.length === 0) return null;
  const translate = translator(`elements/${type.type}`, language);
  return (
    <ul className={classes.list} aria-label={t('panel.several.mixed')}>
      {whole.map((name) => {
        const property = type.schema.properties?.[name] ?? {};
        const title = translate(property.title ?? name);
        return (
          <li key={name} className={classes.way}>
            <Text size="xs">{t('panel.several.differs', { title })}</Text>
            <Menu shadow="md">
              <Menu.Target>
                <Button size="compact-xs" variant="default" flex="none" disabled={isReadOnly}>
                  {t('panel.several.take')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {elements.map((element) => {
                  const value = element.settings[name];
                  const edit = { pointer: `/${name}`, ...(value === undefined ? {} : { value }) };
                  return (
                    <Menu.Item key={element.id} onClick={() => onTake(edit)}>
                      {t('panel.several.takeFrom', { name: element.name })}
                    </Menu.Item>
                  );
                })}
              </Menu.Dropdown>
            </Menu>
          </li>
        );
      })}
    </ul>
  );
}

/** The type's form without the fields that are not in it. */
function hintsOf(type: string, properties: Readonly<Record<string, unknown>>): ReturnType<typeof hintsFor> {
  const hints = hintsFor(`elements/${type}`);
  const groups = hints.groups
    .map((group) => ({ ...group, fields: group.fields.filter((field) => Object.hasOwn(properties, field)) }))
    .filter(({ fields }) => fields.length > 0);
  return { ...hints, groups };
}
