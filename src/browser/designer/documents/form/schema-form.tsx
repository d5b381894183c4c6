import Form from '@rjsf/core/lib/components/Form.js';
import type { ErrorSchema, RJSFSchema, UiSchema } from '@rjsf/utils';
import { type ReactNode, useMemo, useRef } from 'react';
import type { FormHints } from '../../../../catalogue/form-hints.ts';
import type { Definitions } from '../../../../kernel/model/effective-schema.ts';
import { fillDefaults } from '../../../../kernel/model/fill-defaults.ts';
import type { JsonSchema } from '../../../../kernel/model/json-schema.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import { ArrayItemTemplate } from './array-item-template.tsx';
import { ArrayTemplate } from './array-template.tsx';
import { translator } from './catalogue-texts.ts';
import { errorTree, type PlacedError } from './error-tree.ts';
import { FieldTemplate } from './field-template.tsx';
import { useFormWorld } from './form-context.ts';
import { formFields } from './form-fields.tsx';
import { formSchema } from './form-schema.ts';
import { FormValueContext } from './form-value.ts';
import { inertValidator } from './inert-validator.ts';
import { ObjectTemplate } from './object-template.tsx';
import { plainWidgets } from './plain-widgets.tsx';
import { withoutPresets } from './without-presets.ts';

type Plain = Readonly<Record<string, unknown>>;

export interface SchemaFormProps {
  /** Folder of the catalogue whose schema this is, such as `elements/play`: its texts are translated from there. */
  readonly folder: string;
  readonly schema: JsonSchema;
  readonly definitions: Definitions;
  readonly hints: FormHints;
  /** As the document says it, without defaults. */
  readonly value: Plain;
  readonly errors: readonly PlacedError[];
  readonly isReadOnly?: boolean;
  /** The whole value as it is now, again without defaults; it may be invalid. */
  readonly onChange: (value: Plain) => void;
}

const templates = {
  FieldTemplate,
  ObjectFieldTemplate: ObjectTemplate,
  ArrayFieldTemplate: ArrayTemplate,
  ArrayFieldItemTemplate: ArrayItemTemplate,
};

/** The library would fill in defaults and write them into the document: the form shows them itself. */
const NO_DEFAULTS = {
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
} as const;

/** A form of a schema: draws what it declares, shows what is wrong beside the field. Knows nothing of saving. */
export function SchemaForm(props: SchemaFormProps): ReactNode {
  const { folder, schema, definitions, hints, value, errors } = props;
  const { language } = useText();
  const { widgets } = useFormWorld();
  const node = useMemo(() => {
    const translate = (name: string | null) => translator(name === null ? folder : `parts/${name}`, language);
    return formSchema({ schema, definitions, hints, translate });
  }, [folder, schema, definitions, hints, language]);
  const shown = useMemo(() => fillDefaults(schema, definitions, value), [schema, definitions, value]);
  const tree = useMemo(() => errorTree(errors), [errors]);
  const allWidgets = useMemo(() => ({ ...plainWidgets, ...widgets }), [widgets]);
  const isReadOnly = props.isReadOnly ?? false;
  const change = useRef<(formData: unknown) => void>(() => {});
  change.current = (formData) =>
    props.onChange(withoutPresets(schema, definitions, value, { ...value, ...(formData as Plain) }) as Plain);
  // Whoever shows the form is drawn again for other reasons, too; the form is large.
  return useMemo(
    () => (
      <FormValueContext value={shown as Plain}>
        <Form
          tagName="div"
          schema={node.schema as unknown as RJSFSchema}
          uiSchema={{ ...node.ui, 'ui:submitButtonOptions': { norender: true } } as UiSchema}
          formData={shown}
          validator={inertValidator}
          extraErrors={tree as ErrorSchema}
          extraErrorsBlockSubmit={false}
          noValidate
          noHtml5Validate
          showErrorList={false}
          readonly={isReadOnly}
          idPrefix={folder.replace('/', '-')}
          experimental_defaultFormStateBehavior={NO_DEFAULTS}
          templates={templates}
          fields={formFields}
          widgets={allWidgets}
          onChange={({ formData }) => change.current(formData)}
        />
      </FormValueContext>
    ),
    [node, shown, tree, isReadOnly, folder, allWidgets],
  );
}
