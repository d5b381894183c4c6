import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { translator } from '../documents/form/catalogue-texts.ts';
import { type ItemEditorProps, withList } from './item-editing.ts';
import { fieldTexts, itemForm } from './item-schema.ts';
import { PartFormView } from './part-form.tsx';
import { SentenceField } from './sentence-field.tsx';
import { fitsLines, lineOfValue, valueOfLine } from './value-lines.ts';

const HEAD = itemForm('entities', [{ fields: ['name', 'type'] }]);
const VALUES = itemForm('entities', [{ fields: ['values'] }]);
const SOURCES = { general: 'values', composite: 'forms', rule: 'patterns' } as const;

type Values = Parameters<typeof fitsLines>[0];

/** One entity: what it finds, by its type. */
export function EntityEditor(props: ItemEditorProps): ReactNode {
  const { t, language } = useText();
  const { item, errors, isReadOnly, onChange } = props;
  const translate = translator('kinds/domain', language);
  const type = (item.type ?? 'general') as keyof typeof SOURCES;
  const field = SOURCES[type];
  const { title, description } = fieldTexts('entities', field);
  const list = item[field] ?? [];
  const isLines = field !== 'values' || fitsLines(list as Values);
  return (
    <>
      <PartFormView form={HEAD} {...props} value={item} />
      {isLines ? (
        <SentenceField
          label={translate(title)}
          description={field === 'values' ? t('recognition.entity.values') : translate(description)}
          placeholder={t(`recognition.entity.placeholder.${field}`)}
          value={field === 'values' ? (list as Values).map(lineOfValue) : (list as readonly string[])}
          error={errors.find(({ path }) => path.startsWith(`/${field}`))?.message}
          isReadOnly={isReadOnly}
          onChange={(lines) => onChange(withList(item, field, field === 'values' ? lines.map(valueOfLine) : lines))}
        />
      ) : (
        <PartFormView form={VALUES} {...props} value={item} />
      )}
    </>
  );
}
