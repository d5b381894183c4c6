import { type TableField, usualLength } from './table-field.ts';

/** What a new version does to the rows that are there. */
export interface TableChange {
  /** The field's id. */
  readonly field: string;
  readonly does:
    | 'add'
    | 'remove'
    | 'rename'
    | 'retype'
    | 'tighten'
    | 'loosen'
    | 'encrypt'
    | 'decrypt'
    | 'mask'
    | 'unmask'
    | 'make-index'
    | 'drop-index'
    | 'move';
  /** Name in the version that is released, and in the new one. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether values of rows have to be read anew, so that some may not fit. */
  readonly checksRows: boolean;
}

/** How one version of a table differs from the next, in the order of its fields; removed ones last. */
export function tableChanges(before: readonly TableField[], after: readonly TableField[]): readonly TableChange[] {
  const known = new Map(before.map((field) => [field.id, field]));
  const kept = new Set(after.map(({ id }) => id));
  const places = new Map(before.filter(({ id }) => kept.has(id)).map(({ id }, place) => [id, place]));
  const order = after.filter(({ id }) => known.has(id));
  const changes = after.flatMap((field): TableChange[] => {
    const old = known.get(field.id);
    if (old === undefined) {
      return [{ field: field.id, does: 'add', before: null, after: field.name, checksRows: field.isMandatory }];
    }
    const isMoved = places.get(field.id) !== order.indexOf(field);
    return fieldChanges(old, field, isMoved);
  });
  const removed = before.filter(({ id }) => !kept.has(id));
  return [
    ...changes,
    ...removed.map(
      ({ id, name }): TableChange => ({ field: id, does: 'remove', before: name, after: null, checksRows: false }),
    ),
  ];
}

function fieldChanges(old: TableField, field: TableField, isMoved: boolean): TableChange[] {
  const changes: TableChange[] = [];
  const tell = (does: TableChange['does'], checksRows = false): void => {
    changes.push({ field: field.id, does, before: old.name, after: field.name, checksRows });
  };
  if (old.name !== field.name) tell('rename');
  if (old.type !== field.type) tell('retype', true);
  else if (rangeOf(old) !== rangeOf(field)) tell(isNarrower(old, field) ? 'tighten' : 'loosen', isNarrower(old, field));
  if (old.isMandatory !== field.isMandatory) tell(field.isMandatory ? 'tighten' : 'loosen', field.isMandatory);
  if (old.isEncrypted !== field.isEncrypted) tell(field.isEncrypted ? 'encrypt' : 'decrypt');
  if (old.mask !== field.mask) tell(field.mask === undefined ? 'unmask' : 'mask');
  if (old.isIndex !== field.isIndex) tell(field.isIndex ? 'make-index' : 'drop-index', field.isIndex);
  if (isMoved) tell('move');
  return changes;
}

function rangeOf(field: TableField): string {
  return JSON.stringify([lengthOf(field), field.values ?? null]);
}

function isNarrower(old: TableField, field: TableField): boolean {
  const keys = new Set((field.values ?? []).map(({ key }) => key));
  return lengthOf(field) < lengthOf(old) || (old.values ?? []).some(({ key }) => !keys.has(key));
}

function lengthOf({ type, length }: TableField): number {
  if (type !== 'string' && type !== 'number') return 0;
  return length ?? usualLength[type];
}
