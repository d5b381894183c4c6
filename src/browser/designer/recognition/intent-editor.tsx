import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { translator } from '../documents/form/catalogue-texts.ts';
import { type ItemEditorProps, withList } from './item-editing.ts';
import { fieldTexts, itemForm } from './item-schema.ts';
import { PartFormView } from './part-form.tsx';
import { SentenceField } from './sentence-field.tsx';

const HEAD = itemForm('intents', [{ fields: ['name', 'code'] }]);
const REST = itemForm('intents', [
  { fields: ['slots', 'responses'] },
  { title: { en: 'More', zh: '更多' }, fields: ['type', 'active', 'command', 'contexts'], isAdvanced: true },
]);
const UNKNOWN_REST = itemForm('intents', [
  { fields: ['responses'] },
  { title: { en: 'More', zh: '更多' }, fields: ['type', 'active', 'command'], isAdvanced: true },
]);

/** One intent: how callers say it, what must be known for it, what is answered. */
export function IntentEditor(props: ItemEditorProps): ReactNode {
  const { t, language } = useText();
  const { item, errors, isReadOnly, onChange } = props;
  const translate = translator('kinds/domain', language);
  const sentences = (field: 'corpora' | 'rules', placeholder: string): ReactNode => {
    const { title, description } = fieldTexts('intents', field);
    return (
      <SentenceField
        label={translate(title)}
        description={translate(description)}
        placeholder={placeholder}
        value={(item[field] as readonly string[] | undefined) ?? []}
        error={errors.find(({ path }) => path.startsWith(`/${field}`))?.message}
        isReadOnly={isReadOnly}
        onChange={(value) => onChange(withList(item, field, value))}
      />
    );
  };
  const type = item.type ?? 'general';
  return (
    <>
      <PartFormView form={HEAD} {...props} value={item} />
      {type !== 'unknown' && sentences('corpora', t(`recognition.intent.corpora.${String(type)}`))}
      {type === 'general' && sentences('rules', '[please](book|reserve)(a table|a seat)')}
      <PartFormView form={type === 'general' ? REST : UNKNOWN_REST} {...props} value={item} />
    </>
  );
}
