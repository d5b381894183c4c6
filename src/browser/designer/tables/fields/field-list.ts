import type { TableField } from '../../../../catalogue/kinds/dynamic-table/table-field.ts';

/** Ids stay when fields are renamed: they are counted, not made of names. */
export function newField(fields: readonly TableField[], name: string): TableField {
  const ids = new Set(fields.map(({ id }) => id));
  const names = new Set(fields.map((field) => field.name));
  const number = (taken: ReadonlySet<string>, make: (count: number) => string): string => {
    for (let count = fields.length + 1; ; count += 1) if (!taken.has(make(count))) return make(count);
  };
  return {
    id: number(ids, (count) => `field-${count}`),
    name: number(names, (count) => `${name} ${count}`),
    type: 'string',
    isIndex: false,
    isEncrypted: false,
    isMandatory: false,
  };
}

/** The list with one item at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length || from === to) return items;
  const others = items.filter((_each, at) => at !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** The field with another type; what the type does not have is left out. */
export function retyped(field: TableField, type: TableField['type']): TableField {
  const { length, mask, values, ...rest } = field;
  const isText = type === 'string' || type === 'number';
  return {
    ...rest,
    type,
    ...(isText && length !== undefined ? { length } : {}),
    ...(isText && mask !== undefined ? { mask } : {}),
    ...(type === 'dictionary' ? { values: values ?? [] } : {}),
  };
}

/** Entries of a dictionary as they are typed: one on each line, `key = meaning`. */
export function entriesOf(text: string): NonNullable<TableField['values']> {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf('=');
    const key = (at < 0 ? line : line.slice(0, at)).trim();
    const value = (at < 0 ? line : line.slice(at + 1)).trim();
    return key === '' && value === '' ? [] : [{ key, value }];
  });
}

export function entriesText(values: TableField['values'] = []): string {
  return values.map(({ key, value }) => `${key} = ${value}`).join('\n');
}
